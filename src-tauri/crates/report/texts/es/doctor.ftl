# What the command line says around a report: the plan of a check, its progress, the summary of a fleet, keys, and the practice tenant.
# Names of commands, options, variables, and files stay as they are.

## What stands before a note, an error, and a hint

printed-note = nota: { $text }
printed-error = error[{ $code }]: { $text }
printed-hint = consejo: { $text }

## The plan of a check

plan-host-practice = la versión de práctica de SmartRecruiters en este equipo
plan-title = Qué envía una comprobación, y solo a { $host }:
plan-reads = Lee:
plan-writes = Intenta escribir, con ID inventados para esta comprobación que no corresponden a nada:
plan-or = o { $path }
plan-end = Una solicitud que falla puede repetirse unas pocas veces. La clave se envía en una cabecera.

## The progress of a check, in one line

progress-asking = Consultando { $host } …
progress-answered = { $kind ->
    [reads] { $answered ->
        [one] { $answered } respuesta de { $wanted } permisos de lectura
       *[other] { $answered } respuestas de { $wanted } permisos de lectura
    }
   *[all] { $answered ->
        [one] { $answered } respuesta de { $wanted } permisos
       *[other] { $answered } respuestas de { $wanted } permisos
    }
}

## Notes on a check

check-saved = el informe está en { $file }
check-key-from-variable = la clave viene de la variable { $variable }
check-not-in-history = la comprobación no consta en el historial de { $profile }: { $why }

## The summary of a fleet, and its progress in one line

fleet-ready = { $count ->
    [one] { $count } lista
   *[other] { $count } listas
}
fleet-notReady = { $count ->
    [one] { $count } no está lista
   *[other] { $count } no están listas
}
fleet-undetermined = { $count } sin determinar
fleet-notChecked = { $count } sin comprobar
fleet-title-notReady = No están listas:
fleet-title-undetermined = Sin determinar:
fleet-title-limited = Listas, pero limitadas:
fleet-title-notChecked = Sin comprobar, así que no se sabe nada de estas claves:
fleet-title-skipped = Omitidas, porque { $file } ya tiene su resultado, que se cuenta arriba:
fleet-lines = { $lines ->
    [one] 1 línea: { $counts }.
   *[other] { $lines } líneas: { $counts }.
}
fleet-no-lines = Ninguna línea tenía una clave para esta ejecución.
fleet-see-headlines = vea el resumen de cada línea
fleet-stopped = Detenido antes de tiempo. Las comprobaciones sin terminar no tienen resultado.
fleet-changes-title = Cambios desde { $file }:
fleet-changes-none = No ha cambiado nada desde { $file }.
fleet-changes-none-so-far = En las claves de esta ejecución no ha cambiado nada desde { $file }.
fleet-changes-more = … y { $count } más
fleet-changes-gone-unknown = Esta ejecución no vio toda la lista, así que no puede saber qué claves ya no están.
fleet-change-new = Nuevas
fleet-change-gone = Ya no están
fleet-line = línea { $line }
fleet-environment-custom = la dirección de --api-base
fleet-not-checked = Sin comprobar
fleet-exit-ready = Código de salida 0: todas las claves están listas.
fleet-exit-notReady = Código de salida 1: al menos una clave no está lista.
fleet-exit-notDone = Código de salida 2: no se han podido escribir todos los resultados.
fleet-exit-undetermined = Código de salida 3: no consta que ninguna clave no esté lista, pero algunas quedan sin determinar o sin comprobar.
fleet-done = { $done ->
    [one] { $done } terminada: { $counts }
   *[other] { $done } terminadas: { $counts }
}
fleet-done-of = { $done ->
    [one] { $done } terminada de unas { $all }: { $counts }
   *[other] { $done } terminadas de unas { $all }: { $counts }
}
fleet-left-seconds = quedan unos { $seconds } s
fleet-left-minutes = quedan unos { $minutes } min

## Where a key is stored

place-gnomeKeyring = GNOME Keyring
place-kdeWallet = KDE Wallet
place-keePassXc = KeePassXC
place-systemKeyring = el llavero del sistema
place-windowsCredentialManager = Windows Credential Manager
place-macKeychain = macOS Keychain
place-session = la memoria de este programa

## Keys

keys-question = Clave (no se muestra):
keys-stored =
    La clave está en { $place } como «{ $entry }».
    Compruébela: { $command }
keys-stored-practice =
    La clave está en { $place } como «{ $entry }».
    Compruébela: { $command }
    ADDRESS es la dirección de la API que muestra findem-doctor practice.
keys-stored-custom =
    La clave está en { $place } como «{ $entry }».
    Compruébela: { $command }
    ADDRESS es la dirección de la API.
keys-removed = Se ha quitado la clave de { $profile }, que estaba en { $place }.
keys-removed-unlisted = Se ha quitado una clave cuyo perfil no está en la lista; estaba en { $place }.
keys-none = no hay claves guardadas
keys-none-add = no hay claves guardadas; { $command } guarda una
keys-not-listed = { $why }; las claves que menciona no se muestran
keys-ends = termina en { $lastFour }
keys-since = desde { $date }

## The weekly check

watch-on = { $profile } se comprueba cada semana.
watch-off = { $profile } ya no se comprueba cada semana.
watch-nothing = Ninguna conexión se comprueba cada semana.
watch-status = { $profile }: se comprueba cada semana desde el { $since }. { $last }
watch-last-none = Todavía no ha habido ninguna comprobación.
watch-last-ready = Última comprobación el { $date }: lista.
watch-last-notReady = Última comprobación el { $date }: no está lista.
watch-last-undetermined = Última comprobación el { $date }: no pudo determinarlo.
watch-last-noKey = El { $date }, el llavero no devolvió la clave, así que no se comprobó nada.
watch-last-notChecked = El { $date } no se comprobó nada.
watch-timer-off = el temporizador está desactivado, así que ninguna comprobación se inicia sola; `findem-doctor watch on NAME` lo activa
watch-waits = otro programa, como la ventana de Findem Connect, está usando los datos guardados; esperando a que termine
watch-no-notification = no se pudo mostrar ninguna notificación ({ $why })
watch-notice-broke = La conexión entre Findem y SmartRecruiters ha empeorado
watch-notice-restored = La conexión entre Findem y SmartRecruiters vuelve a funcionar
watch-notice-noKey = La conexión entre Findem y SmartRecruiters no se comprobó
watch-notice-no-entry = La clave no está en el llavero.

## The practice tenant

practice-running = El SmartRecruiters de práctica está en marcha. Nada en él es real.
practice-api = Dirección de la API
practice-admin = Páginas de administración
practice-scenario = Escenario
practice-keys = Claves:
practice-no-keys = ninguna todavía; cree una en las páginas de administración
practice-check = Compruebe una clave en otra terminal:
practice-stop = Ctrl-C lo detiene.
