# The texts of the window: everything that is not keyed by an id of the core. Ids begin with their screen.
# Buttons say what they do; ↗ leaves the window, … asks first. A · never begins a line, and a ✓ never ends one. <strong> and <code> are the only tags.

## The window and its rail

window-name = Findem Connect
window-for = for SmartRecruiters
window-title = { $step } · Findem Connect
window-title-practice = { $step } · Práctica · Findem Connect

rail-label = Pasos
rail-where = Paso { $number } de { $count }: { $step }
rail-start = Inicio
rail-key = Clave de API
rail-permissions = Permisos
rail-source = Fuente de candidatos
rail-connectTest = Prueba de conexión
rail-mapping = Campos
rail-handOver = Entrega a Findem
rail-done = Fin
rail-state-done = (hecho)
rail-state-failed = (falla)
rail-state-attention = (requiere atención)
rail-state-unsure = (sin determinar)
rail-state-without = (sin configurar)
rail-unnamed = Su conexión
rail-kept = { $environment }{ "\u00A0" }· { $kept }
rail-key-none = aún sin clave
rail-key-gone = sin clave en este equipo
rail-key-keychain = clave en { $name }
rail-key-session = clave solo para esta sesión
rail-key-storing = guardando la clave…

environment-production = Producción
environment-sandbox = Sandbox
environment-practice = Práctica
environment-custom = Otra dirección

back = Atrás
shortcut-back = Alt+← (⌥← en Mac)
shortcut-primary = Ctrl+Intro (⌘Retorno en Mac)
shortcut-paste = Ctrl+V (⌘V en Mac)
shortcut-cancel = Esc
cancel = Cancelar
cancel-how = Para cancelar, pulse { $keys }.
close = Cerrar
continue = Continuar
continue-anyway = Continuar de todos modos
copy = Copiar
copy-done = Copiado
change-to = ahora
haste-ignored = Esa pulsación se ha ignorado porque la página acababa de cambiar.
primary-none = Esta página no tiene ahora ningún botón principal.
copy-steps = Copiar una carta con los pasos
count-of = { $value } de { $max }

open-credentials = Abrir la página Credentials ↗
open-customSources = Abrir Custom Candidate Sources ↗
open-practiceHome = Abrir el SmartRecruiters de práctica ↗
open-findem = Abrir Findem ↗
open-findemGuide = Tabla de la guía de Findem (en inglés) ↗

opened-what = O copie esta dirección en su navegador:
opened-not = No se ha abierto ningún navegador. Copie esta dirección en su navegador:
opened-said = El navegador abre la página. ¿No aparece nada? Copie la dirección.
copy-link = Copiar el enlace
copy-link-practiceHome = Copiar el enlace al SmartRecruiters de práctica
copy-link-findemGuide = Copiar el enlace a la guía de Findem
opened-copy = Copiar la dirección

report-save = Guardar el informe…
report-saved = Guardado: { $path }
report-title-save = El informe
report-label = Nombre de la empresa en el informe
report-label-why = (opcional)
report-readable = Todo el informe, como texto
report-holds = El informe abarca toda la configuración. No contiene ninguna clave ni datos de candidatos.
report-save-where = Guardar…

no-key = Aquí no hay ninguna clave
no-key-detail = Para dar este paso, primero pegue una clave.
no-key-bring = Ir a la clave de API

## Practice

practice-banner = Práctica: no hay nada conectado
practice-label = Práctica
left-practice = Ha salido de la práctica. Esta es la configuración real.
left-practice-detail = A partir de aquí, lo que haga ocurre en el SmartRecruiters de su empresa.
practice-title = { "\u00A0" }· { $title }: la última comprobación no encontró ningún problema.
practice-story = { "\u00A0" }· { $title }: { $story }
practice-going = { "\u00A0" }· { $title }

## Start

start-title = Conectar SmartRecruiters con Findem
start-lead = Este programa le guía por la configuración y comprueba cada paso. No necesita conocimientos técnicos.
start-title-practice = Practicar la configuración
start-lead-practice = Este programa incluye un SmartRecruiters ficticio para practicar. Nada de lo que haga aquí es real.
start-need = Qué necesita
start-needs =
    Una cuenta de SmartRecruiters con acceso <strong>Admin</strong>
    Una cuenta de <strong>Findem</strong> como Admin, o un compañero que la tenga
    Unos <strong>diez minutos</strong>. Puede cerrar la ventana en cualquier momento y seguir donde lo dejó.
start-which = ¿Qué SmartRecruiters va a conectar?
start-production = El que usan a diario sus reclutadores.
start-sandbox = Una copia para pruebas, si su empresa tiene una.
start-name = Empresa
start-name-why = (opcional, solo se muestra aquí)
start-network = Conexión
start-network-only = Este programa solo se comunica con <code>{ $host }</code>.
start-network-look = Probar la conexión
start-network-again = Probar de nuevo
start-network-trying = Probando…
start-network-same = Se ha vuelto a probar ({ $when }), con el mismo resultado.
start-network-unknown = Aún sin probar.
start-network-looking = Intentando conectar…
start-network-reachable = Hay conexión.
start-network-proxy = A través del proxy de su empresa.
start-network-unreachable = No hay conexión.
start-network-ask-it = Compruebe la conexión a internet de este equipo. Si otras páginas se abren, pida a su departamento de TI que permita a este programa conectarse a { $host }.
start-network-sign-in = Abra una página web, inicie sesión en ella y pruebe de nuevo.
start-network-set-clock = Ponga el reloj en hora y pruebe de nuevo.
start-network-inspected = La red de su empresa puede leer esta conexión.
start-network-inspected-by = Eso incluye la clave. El certificado de la conexión es de: { $issuer }
start-obstacle-unreadable = { proxy-setting } no es una dirección de proxy válida, así que no se ha enviado nada. Corríjala o indique aquí la dirección del proxy.
start-obstacle-byItself = Su red elige el proxy automáticamente, mediante un script o por detección. Este programa no puede hacerlo. Pida a su departamento de TI la dirección del proxy e indíquela aquí.
start-obstacle-login = El proxy de su red pide un nombre de usuario y una contraseña. Introdúzcalos aquí.
start-obstacle-loginRefused = El proxy de su red no acepta este nombre de usuario y contraseña. Revíselos o consulte a su departamento de TI.
start-obstacle-otherLogin = El proxy de su red pide un tipo de inicio de sesión que este programa no admite. Pida a su departamento de TI otra forma de llegar a { $host }.
policy-off = El departamento de TI de su empresa lo ha desactivado en este equipo.
start-proxy = Configurar un proxy manualmente
start-proxy-off = No puede configurar un proxy manualmente: el departamento de TI de su empresa lo ha desactivado en este equipo.
start-proxy-address = Dirección del proxy
start-proxy-example = proxy.example.com:8080
start-proxy-user = Nombre de usuario
start-proxy-password = Contraseña
start-proxy-use = Usarlo
start-proxy-why = Un proxy es un servidor de la red de su empresa que reenvía las solicitudes a internet. Su departamento de TI sabe si hay uno y cuál es su dirección. Deje vacía la dirección para usar la configuración de este equipo.
start-proxy-login-why = Introduzca un nombre de usuario y una contraseña solo si el proxy los pide. Permanecen en la memoria hasta que cierre este programa y no se guardan en ningún archivo.
start-proxy-signed-in = Se usarán un nombre de usuario y una contraseña hasta que cierre este programa. Para seguir usándolos, deje vacíos los dos campos.
start-scenario = Escenario
start-scenario-choose = Qué practicar
start-scenario-other = Practicar otra cosa
start-scenario-begin = Empezar de nuevo con este escenario
start-over-title = ¿Empezar de nuevo?
start-over-what = Se borra lo que hizo en esta práctica: la clave, los resultados y todo lo que creó en el SmartRecruiters de práctica.
start-over-stays = Si ha añadido clientes de práctica en «{ start-diagnose }», se conservan, pero sus claves dejan de funcionar.
start-over-no = Seguir practicando
start-over-yes = Empezar de nuevo
start-practice-pages = Las páginas de práctica del navegador funcionan mientras esta ventana está abierta y usted practica. Si empieza de nuevo un escenario, vuelva a cargarlas.
start-quiet = «{ start-practice-first }» usa un SmartRecruiters ficticio. Hasta que pegue una clave, este programa solo prueba la conexión.
start-quiet-unreachable = Aún no hay conexión con SmartRecruiters. El apartado «{ start-network }», más arriba, indica qué hacer.
start-quiet-begun = Su progreso está guardado.
start-quiet-practice-again = Empezar de nuevo borra la clave y los resultados de esta práctica.
start-quiet-practice = Nada de lo que haga aquí llega al SmartRecruiters real.
start-set-up = Configurar
start-continue = Continuar: paso { $number } de { $count }, { $step }
start-practice-continue = Seguir practicando: paso { $number } de { $count }, { $step }
start-practice = Practicar
start-practice-first = Practicar primero
start-practice-go = Empezar a practicar
start-support = Para el equipo de soporte de Findem:
start-diagnose = Diagnosticar una clave
start-practice-stop = Salir de la práctica

## API key

key-title = Cree una clave de API en SmartRecruiters
key-lead = La clave da a Findem acceso de Admin. Puede leer y modificar candidatos, puestos, entrevistas, mensajes y ajustes de la empresa hasta que usted la revoque. ¿Ya tiene una clave para Findem con el rol Admin? Péguela aquí.
key-title-held = La clave que ha entregado
key-lead-held = { $practice ->
    [yes] Ha practicado cómo guardarla en Findem.
   *[no] La ha guardado en Findem.
} Puede comprobar de nuevo la clave cuando quiera. Para sustituirla, pegue una clave nueva, guárdela en Findem y después revoque esta.
key-lead-removed = Aquí no tiene que hacer nada. Findem tiene la clave que termina en { $lastFour } y este equipo ya no la necesita. Para comprobarla de nuevo, péguela aquí.
key-title-removed-practice = La clave con la que ha practicado
key-lead-removed-practice = Aquí no tiene que hacer nada. Ha practicado cómo guardar la clave que termina en { $lastFour }, y se ha quitado de este equipo. Para comprobarla de nuevo, péguela aquí.
key-title-replace = Sustituya la clave
key-lead-replace = Cree una clave nueva, péguela aquí y compruébela. Cuando la nueva funcione y esté guardada en Findem, revoque la antigua.
key-title-new = La clave nueva ya está aquí
key-lead-new = Compruébela. { $inFindem ->
    [yes] Findem sigue usando la clave antigua, que termina en { $lastFour }, hasta que guarde esta allí.
   *[no] Si funciona, guárdela en Findem y revoque { $count ->
        [one] la clave antigua, que termina en { $old }
       *[other] las claves antiguas, que terminan en { $old }
    }.
}
key-lead-new-proved = Está comprobada y SmartRecruiters la ha aceptado. { $inFindem ->
    [yes] Findem sigue usando la clave antigua, que termina en { $lastFour }, hasta que guarde esta allí.
   *[no] Guárdela en Findem y después revoque { $count ->
        [one] la clave antigua, que termina en { $old }
       *[other] las claves antiguas, que terminan en { $old }
    }.
}
key-title-here = Su clave de API ya está aquí
key-lead-here = La comprobación muestra si SmartRecruiters la acepta y qué puede hacer.
key-lead-proved = Está comprobada y SmartRecruiters la ha aceptado. Puede volver a comprobarla cuando quiera.
key-title-practiced = Pegue la clave de API
key-lead-practiced = Findem se conecta con una clave de API. En este escenario, alguien ya la ha creado.
key-practiced = Está practicando «{ $title }». La clave ya está creada.
key-practiced-detail = La encontrará en el SmartRecruiters de práctica, en la página «Su escenario». Cópiela allí y péguela aquí. Si ya no está allí, cree una clave nueva en la página «Credentials» del SmartRecruiters de práctica o empiece de nuevo el escenario en la página «Inicio».
key-practiced-open = Abrir «Su escenario» ↗
key-create = Créela
key-steps =
    Inicie sesión como Admin: Settings → Administration → Apps & Integrations → <strong>Credentials</strong>
    Elija <strong>New credential</strong> y luego <strong>API key</strong>. Si ve casillas para marcar, ha elegido un cliente OAuth por error: vuelva atrás.
    System role: elija <strong>Admin</strong>. Con cualquier otro rol habrá fallos más adelante. Access group: déjelo vacío (None).
    Name: { $another ->
        [yes] un nombre nuevo, por ejemplo «{ key-name-another }»
       *[no] «{ key-name }»
    }. Description: para qué sirve la clave, por ejemplo «Conecta Findem». Luego elija <strong>Generate</strong>.
    Copie la clave. Deje abierta esa ventana hasta que en Permisos vea «✓ SmartRecruiters ha aceptado la clave»: la clave solo se muestra una vez.
key-lost = Cerré esa ventana antes de pegar la clave
key-lost-how =
    SmartRecruiters no muestra una clave por segunda vez, así que ya no puede usar esta.
    Cree otra clave con los mismos pasos. Llámela «{ key-name-another }» para distinguirlas.
    Antes de salir de la página Credentials, revoque la clave perdida para que no quede ninguna sin usar. Búsquela por el nombre que le dio («{ key-name }») y elija <strong>Revoke</strong>. Si varias claves tienen ese nombre, elija la más reciente.
    Pegue aquí «{ key-name-another }».
key-bring = Pegue aquí su clave
key-here = En este equipo
key-paste = Pegar la clave
key-paste-other = Pegar otra
key-replace = Sustituir la clave
key-type = Escribirla a mano
key-empty = Aún no hay clave. Cópiela en SmartRecruiters y luego elija Pegar la clave o pulse Ctrl+V (⌘V en Mac).
key-empty-replace = Copie la clave nueva en SmartRecruiters y luego elija Pegar la clave nueva o pulse Ctrl+V (⌘V en Mac).
key-old = La clave { $masked } se conserva hasta que la nueva esté aquí.
key-masked = La clave, de la que solo se ven los cuatro últimos caracteres:
key-forget = { done-remove }
key-forget-title = ¿Quitar la clave de este equipo?
key-forget-what = SmartRecruiters no volverá a mostrarla. Para usarla aquí de nuevo, necesitará una copia propia o una clave nueva.
key-forget-stays = En SmartRecruiters la clave sigue siendo válida hasta que la revoque.
key-forget-refused = En SmartRecruiters ya no es válida.
key-forget-no = Conservarla
key-forget-yes = Quitarla
key-forgotten-keychain = Se ha quitado la clave, que estaba en { $name }.
key-forgotten-session = Se ha quitado la clave de la memoria de este programa.
key-storing = Guardando…
key-not-stored = Sin guardar: solo para esta sesión.
key-stored = ✓ Guardada.
key-stored-in = Guardada en { $name }.
key-stored-unproved = Guardada, pero no parece una clave de SmartRecruiters. Deje abierta esa ventana hasta que una comprobación salga bien.
key-stored-rejected = Guardada, pero SmartRecruiters ha rechazado esta clave.
key-check = Comprobar esta clave
key-note-looksRight = Parece una clave de API de SmartRecruiters.
key-note-cleaned = Solo se ha usado la clave. El texto que la rodeaba se ha descartado.
key-extra = Solo se comprobó la clave, sin el texto que la rodea. Si se pegó todo ese texto en Findem, pegue allí solo la clave.
key-note-repeated = La misma clave aparecía más de una vez. Se ha usado una sola vez.
key-note-cut = Esto es solo una parte de una clave. { $missing ->
    [one] Falta al menos un carácter.
   *[other] Faltan al menos { $missing } caracteres.
} Copie la clave completa.
key-note-overlong = Esto es más largo que una clave. { $extra ->
    [one] Sobra un carácter.
   *[other] Sobran { $extra } caracteres.
} Copie solo la clave.
key-note-unusual = Este texto no tiene la forma de una clave de API. Asegúrese de haber copiado la clave completa. Comprobarla no hace ningún daño.
key-note-oauthPair = Esto parece el ID y el secreto de un cliente OAuth. Findem necesita una clave de API.
key-note-oauthToken = Esto parece un token OAuth. Findem necesita una clave de API.
key-note-partnerToken = Tiene 64 caracteres, como un token de socio. Findem necesita una clave de API.
key-will-be-kept = Se guarda en { $name } y solo se envía a { $host }.
key-will-be-in-memory = Permanece en la memoria de este programa hasta que lo cierre. Solo se envía a { $host }.
key-being-kept = La clave está solo en la memoria de este programa hasta que responda { $name }. Este programa solo la envía a { $host }.
key-in-keychain = En { $name }, como «{ $entry }». Este programa solo la envía a { $host }.
key-in-session = Solo en la memoria de este programa, hasta que lo cierre. Este programa solo la envía a { $host }.
key-no-keychain = { $why ->
    [forbidden] El departamento de TI de su empresa ha desactivado el guardado de claves en este equipo, así que la clave permanece en la memoria de este programa hasta que lo cierre.
    [waiting] El llavero de este equipo aún no ha respondido. Hasta que lo haga, la clave permanece en la memoria de este programa.
    [noCollection] El servicio de llaveros de este equipo no tiene ningún llavero donde guardar una clave, así que la clave permanece en la memoria de este programa hasta que lo cierre.
    [untilLogout] El llavero de este equipo olvida sus claves al cerrar la sesión, así que la clave permanece en la memoria de este programa hasta que lo cierre.
    [failed] El llavero de este equipo ha fallado, así que la clave permanece en la memoria de este programa hasta que lo cierre.
   *[noStore] Este equipo no tiene llavero, así que la clave permanece en la memoria de este programa hasta que lo cierre.
} Solo se envía a { $host }.
host-named = { $host }
host-practice = la versión de práctica de SmartRecruiters en este equipo
key-keychain-any = el llavero de este equipo
key-session-only = Conservarla solo en esta sesión
key-where = ¿Dónde está mi clave?
key-where-explained = Está en { $name }, protegida por su inicio de sesión en este equipo, o solo en la memoria si así lo eligió. Ningún archivo, registro o informe de este programa la contiene. El portapapeles se vacía en cuanto la clave queda guardada. <strong>Quitar…</strong> la elimina de aquí. En SmartRecruiters sigue siendo válida hasta que la revoque.
key-typed = La clave
key-typed-take = Usar esta clave
key-typed-show = Mostrar la clave
key-typed-leave = ¿Volver sin esta clave?
key-typed-leave-what = La clave que ha escrito aún no está guardada. Si vuelve atrás, tendrá que escribirla otra vez.
key-typed-leave-yes = Volver
key-typed-leave-no = Quedarme aquí
key-typed-empty = Primero escriba o pegue la clave.
key-question-title = Esto no parece una clave de API
key-question-pasted = Lo que ha copiado tiene { $length ->
        [one] un carácter
       *[other] { $length } caracteres
    }. ¿Guardarlo de todos modos?
key-question-typed = Lo que ha escrito tiene { $length ->
        [one] un carácter
       *[other] { $length } caracteres
    }. ¿Guardarlo de todos modos?
key-question-why = Lo que se guarda como clave se envía a SmartRecruiters. Si ha copiado una contraseña u otra cosa, no lo guarde. El portapapeles queda como está.
key-question-why-typed = Lo que se guarda como clave se envía a SmartRecruiters. Si es una contraseña u otra cosa, no lo guarde.
key-question-declined = No se ha guardado nada.
key-question-no = No guardarlo
key-question-yes = Guardarlo como clave
key-quiet-removed = Findem tiene la clave, así que este paso está hecho.
key-quiet-removed-practice = Ha practicado cómo guardar la clave, así que este paso está hecho.
key-quiet-starting = La comprobación empieza sola.
key-quiet-none = No tiene que marcar ninguna casilla. El rol Admin incluye los { $count } permisos.
key-quiet-unstored = Aún sin guardar. Deje abierta la ventana de SmartRecruiters.
key-quiet-stored = La comprobación solo lee. No cambia nada.
key-waits-network = La comprobación empieza en cuanto responda la red.
key-waits-inspected = La red de su empresa puede leer esta conexión, así que la comprobación espera a que usted la inicie.
key-waits-unreachable = Aún no hay conexión con SmartRecruiters, así que la comprobación espera a que usted la inicie.

## Permissions

permissions-title = Permisos
permissions-lead = Findem pide { $count } permisos. Abajo está el resultado de cada uno.
permissions-list = Los { $count } permisos
permissions-looks = «Parece otorgado» significa que la solicitud pedía algo inventado, para que nada pudiera cambiar. SmartRecruiters no ha rechazado la clave: solo ha respondido que eso no existe. Sin datos reales, una prueba no puede demostrar más. Es el caso de { $writes ->
    [0] { "" }
    [one] un permiso de escritura
   *[other] { $writes } permisos de escritura
}{ $both ->
    [yes] { " y " }
   *[no] { "" }
}{ $reads ->
    [0] { "" }
    [one] un permiso de lectura
   *[other] { $reads } permisos de lectura
}.
permissions-by-role = La lectura se ha probado. { $rehearsed ->
    [0] { $writes ->
        [one] El permiso de escritura no se ha probado, pero el rol Admin lo incluye.
       *[other] Los { $writes } permisos de escritura no se han probado, pero el rol Admin los incluye.
    }
   *[other] El ensayo ha demostrado { $rehearsed } permisos de escritura. { $writes ->
        [one] El otro no se ha probado, pero el rol Admin lo incluye.
       *[other] Los otros { $writes } no se han probado, pero el rol Admin los incluye.
    }
} { $reads ->
    [0] { "" }
    [one] Un permiso de lectura se ha probado con algo inventado y no se ha rechazado. { "" }
   *[other] { $reads } permisos de lectura se han probado con algo inventado y no se han rechazado. { "" }
}{ $looks ->
    [one] Por eso, este { $looks } parece otorgado.
   *[other] Por eso, estos { $looks } parecen otorgados.
}
permissions-fix-above = Los pasos están encima de la lista.
permissions-looks-granted = Es una buena señal. La solicitud nombraba algo que no puede existir, así que no podía tener éxito. SmartRecruiters respondió y no rechazó la clave.
permissions-limited = La clave puede hacer lo que pide la guía de Findem, pero Findem solo vería una parte de los puestos y candidatos.
permissions-kept = { $lastFour ->
    [unknown] La clave de este resultado ya no está en este equipo
   *[other] La clave que termina en { $lastFour } ya no está en este equipo
}
permissions-kept-detail = Esto es lo que encontró la última comprobación ({ $when }). Para comprobar de nuevo, pegue una clave.
key-last = El resultado de la última comprobación sigue aquí
key-last-detail = { $lastFour ->
    [unknown] Comprobación realizada: { $when }.
   *[other] Comprobación realizada: { $when }, con la clave que termina en { $lastFour }.
}
key-last-show = Mostrarlo
permissions-check = Comprobar esta clave
permissions-check-again = Comprobar de nuevo
permissions-all-again = Comprobar todo de nuevo
permissions-paste-new = Pegar la clave nueva
permissions-try-writes = Probar los 7 permisos de escritura…
permissions-without-writes = Continuar sin probar
permissions-running = Comprobando qué puede leer esta clave…
permissions-running-writes = Comprobando y probando los 7 permisos de escritura…
permissions-asking = Consultando…
permissions-waiting = En espera
permissions-untried = según el rol
permissions-likely = <strong>Lo más probable:</strong> { $cause }
permissions-also = <strong>O bien:</strong> { $cause }
permissions-other = O bien: { $cause }
permissions-denied = Denegado: { $permissions }
permissions-vendor = SmartRecruiters también lo escribe <code>{ $scope }</code>.
permissions-unexpected-detail = No debería haber cambiado nada, y no se ha enviado ningún otro intento. Guarde el informe y envíelo al soporte de Findem. En él consta la solicitud.
permissions-source-next = Lo siguiente es la fuente de candidatos.
permissions-writes = Los 7 permisos de escritura
permissions-writes-why = Modificar y eliminar solo se prueba si usted lo pide. La prueba solo usa ID que no existen, así que nada debería cambiar. Antes verá la lista exacta.
permissions-writes-tried = { $rehearsed ->
    [0] { $tried ->
        [7] Los 7 se probaron ({ $when }):
        [one] Se probó { $tried } de los 7 ({ $when }):
       *[other] Se probaron { $tried } de los 7 ({ $when }):
    }
   *[other] El ensayo demostró { $rehearsed } de los 7. { $tried ->
        [one] Se probó { $tried } más ({ $when }):
       *[other] Se probaron { $tried } más ({ $when }):
    }
}
permissions-quiet-first = La comprobación lee unos pocos registros y no guarda ninguno.
permissions-quiet-reads = Esto solo lee. No se cambia nada.
permissions-quiet-writes = La escritura solo se prueba con ID que no pueden existir.
permissions-quiet-done = Comprobado: { $when }, en { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s.
permissions-quiet-at = Comprobado: { $when }.
permissions-quiet-tried = Último intento: { $when }.
permissions-stored = ✓{ "\u00A0" }Guardada en { $name }.
permissions-accepted = ✓{ "\u00A0" }SmartRecruiters ha aceptado la clave.
permissions-stored-session = ✓{ "\u00A0" }Solo para esta sesión.
permissions-again-now = Puede esperar aquí: esta página comprueba de nuevo por sí sola. Comprobar solo lee.
permissions-again-meanwhile = Hasta entonces, esta página también comprueba de nuevo por sí sola, por si alguien cambia esta clave en SmartRecruiters. Comprobar solo lee.
permissions-again-not = Ahora esta página no comprueba de nuevo por sí sola. Elija «{ permissions-check-again }» cuando algo haya cambiado.
permissions-ask-it = Si otras páginas se abren, pida a su departamento de TI que permita a este programa conectarse a { $host }.

count-granted = <strong>{ $count }</strong> { $count ->
    [one] otorgado
   *[other] otorgados
}
count-looksGranted = <strong>{ $count }</strong> { $count ->
    [one] parece otorgado
   *[other] parecen otorgados
}
count-denied = <strong>{ $count }</strong> { $count ->
    [one] denegado
   *[other] denegados
}
count-inconclusive = <strong>{ $count }</strong> sin determinar
count-notTested = <strong>{ $count }</strong> { $count ->
    [one] no probado
   *[other] no probados
}
sees-one = Esta clave ve { $first }.
sees-two = Esta clave ve { $first } y { $second }.
sees-three = Esta clave ve { $first }, { $second } y { $third }.
sees-ask = ¿Es correcto?
sees-ask-practice = En la configuración real, pregúntese: ¿es correcto?
sees-jobs = { $bound ->
    [atLeast] al menos { $count } { $count ->
        [one] puesto
       *[other] puestos
    }
   *[exactly] { $count ->
        [0] 0 puestos
        [one] 1 puesto
       *[other] { $count } puestos
    }
}
sees-candidates = { $bound ->
    [atLeast] al menos { $count } { $count ->
        [one] candidato
       *[other] candidatos
    }
   *[exactly] { $count ->
        [0] 0 candidatos
        [one] 1 candidato
       *[other] { $count } candidatos
    }
}
sees-users = { $bound ->
    [atLeast] al menos { $count } { $count ->
        [one] usuario
       *[other] usuarios
    }
   *[exactly] { $count ->
        [0] 0 usuarios
        [one] 1 usuario
       *[other] { $count } usuarios
    }
}
sees-more = No, debería haber más
sees-more-title = Si debería haber más
sees-because-group = La clave tiene un grupo de acceso, así que solo ve los puestos de ese grupo y sus candidatos. Pida a un Admin de SmartRecruiters una clave sin grupo de acceso.
sees-because-role = La clave no tiene el rol Admin, así que solo ve lo que puede ver su rol. Pida a un Admin de SmartRecruiters una clave con el rol Admin.
sees-because-unknown-role = Es posible que la clave tenga un rol con menos acceso que Admin. En ese caso, solo ve lo que puede ver ese rol.
sees-because-unknown-group = Es posible que la clave tenga un grupo de acceso. En ese caso, solo ve los puestos de ese grupo y sus candidatos.
sees-because-elsewhere = La clave tiene el rol Admin y no tiene grupo de acceso, así que ve todo lo que hay en su empresa. Si es demasiado poco, se creó en otra empresa o en el sandbox. Cree una nueva donde están sus puestos.

evidence-answer = Evidencia: <code>{ $method } { $path }</code> respondió { $status } en { $ms } ms.
evidence-no-answer = Evidencia: <code>{ $method } { $path }</code> no obtuvo respuesta en { $ms } ms.
evidence-code = Código <code>{ $code }</code>.
evidence-code-meaning = Código <code>{ $code }</code>: { $meaning }
evidence-message = «{ $message }»
evidence-request = ID de la solicitud <code>{ $request }</code>.

fix-title = Qué hacer
fix-show = Ver los pasos
fix-hide = Ocultar los pasos
fix-who-where = Quién: { $who }{ "\u00A0" }· Dónde: { $where }
fix-switch-sandbox = Probar la clave en Sandbox
fix-switch-production = Probar la clave en Producción

requests-open = Ver todas las solicitudes
requests-title = Todas las solicitudes
requests-sent = { $count ->
    [one] Se ha enviado esta única solicitud.
   *[other] Se han enviado estas { $count } solicitudes.
}
requests-planned = Aún no se ha enviado nada. Una comprobación enviaría estas { $count } solicitudes.
requests-answer = { $status } en { $ms } ms
requests-answers = { $status }, { $count } veces
requests-no-answer = sin respuesta en { $ms } ms
requests-no-answers = sin respuesta, { $count } veces

writes-title = ¿Probar los 7 permisos de escritura?
writes-what = Estas siete solicitudes intentan modificar o eliminar algo. Cada una usa un ID inventado para esta comprobación. Si SmartRecruiters responde «no encontrado», la clave ha superado el control de permisos y la fila dice «Parece otorgado». No debería cambiar nada.
writes-agreed = Hágalo solo si el cliente ha dado su consentimiento.
writes-unexpected = Si SmartRecruiters acepta alguna de forma inesperada, la comprobación se detiene y le avisa de inmediato.
writes-no = No probar
writes-yes = Probarlos

## Candidate source

source-title = Fuente de candidatos
source-lead = Sin la fuente Findem, los candidatos que llegan de Findem muestran la fuente «Other» en SmartRecruiters.
source-looking = Buscando la fuente Findem…
source-not-looked = Aún no se ha buscado la fuente
source-look = Buscar ahora
source-found = La fuente «Findem» existe
source-found-detail = Su tipo es Other, como pide la guía de Findem.
source-nearMiss = Casi: hay una fuente llamada «{ $label }»
source-nearMiss-detail = El nombre debe ser exactamente Findem, como en la guía de Findem. Con otra grafía, los candidatos pueden aparecer como «Other».
source-wrongType = La fuente Findem tiene otro tipo
source-wrongType-named = La fuente Findem tiene el tipo { $type }, no Other
source-wrongType-subType = La fuente Findem tiene otro subtipo
source-wrongType-subType-named = La fuente Findem tiene el subtipo { $type }, no Other
source-wrongType-detail = La guía de Findem pide el tipo Other y el subtipo Other.
source-duplicate = Hay { $count } fuentes llamadas Findem
source-duplicate-detail = Con varias fuentes del mismo nombre, no se puede saber cuál usa Findem.
source-missing = Aún no hay ninguna fuente llamada Findem
source-missing-detail = Créela en SmartRecruiters. Esta página se actualiza automáticamente.
source-inconclusive = No se han podido leer las fuentes
source-inconclusive-detail = Es posible que esta clave no tenga permiso para leer las fuentes.
source-notTested = No se ha buscado la fuente
source-notTested-detail = Búsquela ahora, o créela y continúe.
source-unavailable = Ha indicado que esa página no existe.
source-unavailable-detail = Las fuentes personalizadas son un complemento. Pregunte a su contacto en SmartRecruiters si puede tenerlo. Sin él, los candidatos de Findem aparecen como «Other». La prueba de conexión muestra si todo lo demás funciona.
source-refused-role = Esta clave tiene el rol { $role }, así que no puede ver las fuentes
source-refused = Esta clave no puede ver las fuentes
source-refused-new-key = Pegue primero una clave con el rol Admin. Entonces esta página podrá buscar la fuente.
source-refused-detail = La página Permisos explica por qué y qué hacer.
source-odd-end = Tiene un espacio al final. El nombre debe ser exactamente Findem, como en la guía de Findem.
source-odd-start = Tiene un espacio al principio. El nombre debe ser exactamente Findem, como en la guía de Findem.
source-odd-hidden = Tiene un carácter invisible. El nombre debe ser exactamente Findem, como en la guía de Findem.
source-odd-letter = Tiene una letra de otro alfabeto que solo parece la correcta. El nombre debe ser exactamente Findem, como en la guía de Findem.
source-unavailable-undo = Deshacer
source-in-smartrecruiters = En SmartRecruiters
source-steps-missing =
    Vaya a Settings / Admin y elija <strong>Custom Candidate Sources</strong> en la lista Configuration
    Elija <strong>Create source</strong>
    Source Name: escriba <code>Findem</code>
    Source Type y Source Sub-type: elija <strong>Other</strong>
    <strong>Save</strong>
source-steps-unknown =
    Vaya a Settings / Admin y elija <strong>Custom Candidate Sources</strong> en la lista Configuration
    ¿Está <strong>Findem</strong> en la lista, con el tipo Other? Entonces elija Buscar ahora. No hay nada más que hacer.
    Si no está, elija <strong>Create source</strong>
    Source Name: escriba <code>Findem</code>
    Source Type y Source Sub-type: elija <strong>Other</strong> y luego <strong>Save</strong>
source-steps-nearMiss =
    Busque la fuente <strong>{ $label }</strong> en la lista y edítela
    Source Name: escriba <code>Findem</code>
    Source Type y Source Sub-type: elija <strong>Other</strong>
    <strong>Save</strong>
source-steps-wrongType =
    Busque la fuente <strong>Findem</strong> en la lista y edítela
    Source Type y Source Sub-type: elija <strong>Other</strong>
    <strong>Save</strong>
source-steps-duplicate =
    Busque en la lista las fuentes llamadas <strong>Findem</strong>
    Conserve una cuyos Source Type y Source Sub-type sean <strong>Other</strong>. Si no hay ninguna, cambie una de ellas.
    Cambie el nombre de las demás o elimínelas. Esta página se actualiza automáticamente.
source-copy-name = Copiar el nombre Findem
source-no-page = No tenemos esa página
source-no-page-title = ¿No existe la página de fuentes personalizadas?
source-no-page-what = En SmartRecruiters se llama Custom Candidate Sources. Algunas empresas no la tienen. Sin ella, los candidatos de Findem aparecen como «Other», y este programa deja de buscar la fuente.
source-no-page-back = Volver a mirar
source-no-page-yes = Esa página no existe
source-not-the-page = ¿No es la página correcta? Vaya a Settings → Configuration → Custom Candidate Sources.
source-without = Continuar sin ella
source-what-now = Para qué sirve
source-what-now-text = Los candidatos que añade Findem muestran la fuente <strong>Findem</strong>, de modo que sus informes pueden contarlos.
source-quiet-looking = Buscando ahora…
source-quiet-found = Encontrada. Aquí no hay nada más que hacer.
source-quiet-unavailable = Hemos dejado de buscarla.
source-quiet-refused = Esta clave no puede buscar la fuente.
source-quiet-rejected = Esta página buscará la fuente en cuanto SmartRecruiters acepte la clave.
source-quiet-every = Esta página busca la fuente cada { $seconds } segundos y, más adelante, con menos frecuencia.{ $count ->
    [0] { "" }
    [one] { " " }Hasta ahora la ha buscado una vez.
   *[other] { " " }Hasta ahora la ha buscado { $count } veces.
}
source-quiet-stopped = Esta página ha dejado de buscar. Después de guardar la fuente, elija Buscar ahora.
source-tested = El paso siguiente, la prueba de conexión, ya se ha hecho por sí solo, así que «{ continue }» lo pasa por alto.{ $rehearsal ->
    [yes] { "" } En su página también puede hacer un ensayo, que muestra si un candidato nuevo recibe de verdad la fuente Findem.
   *[no] { "" }
}
source-see-test = Ver la prueba de conexión

## Connect test

connect-title = Prueba de conexión
connect-lead = Aquí se prueba con su clave lo que hará Findem después de conectarse, en el mismo orden. No se cambia nada.
connect-lead-rehearsed = Aquí se prueba con su clave lo que hará Findem después de conectarse, en el mismo orden. Solo el ensayo de más abajo ha cambiado algo.
connect-run = Iniciar la prueba
connect-again = Repetir la prueba
connect-running = Probando lo que hará Findem…
connect-pass = Todo lo que leerá Findem se puede leer
connect-pass-detail = Findem decide cuánto tarda la primera sincronización.
connect-empty-lists = Todo se ha podido leer, pero { $empty ->
    [both] no hay puestos ni candidatos
    [jobs] no hay puestos
   *[candidates] no hay candidatos
}
connect-empty-lists-detail = Con una clave que ve demasiado poco, el resultado es el mismo. Si en su empresa sí los hay, revise el rol y el grupo de acceso de esta clave.
connect-nothing-to-try = no hay nada con que probarlo
connect-fail = Aún no funciona todo lo que necesita Findem
connect-fail-detail = «{ $link }» es el primer paso que falla. Corríjalo y repita la prueba.
connect-inconclusive = Faltan algunas respuestas
connect-inconclusive-detail = No consta ningún fallo. Repita la prueba dentro de un momento.
connect-notTested = La prueba no se ha realizado
connect-notTested-detail = Iníciela cuando quiera.
connect-first-sync-minute = Los límites de SmartRecruiters permiten una primera sincronización en un minuto, en el mejor de los casos. Findem decide cuándo empieza.
connect-first-sync-minutes = Los límites de SmartRecruiters permiten una primera sincronización en unos { $minutes } minutos, en el mejor de los casos. Findem decide cuándo empieza.
connect-first-sync-hours = Los límites de SmartRecruiters permiten una primera sincronización en unas { $hours } horas, en el mejor de los casos. Findem decide cuándo empieza.
connect-role = rol { $role }
connect-accepted = aceptada
connect-source = «Findem», tipo Other
connect-source-none = sin configurar. Los candidatos de Findem aparecerán como «Other».
connect-source-without = Sin configurar
connect-only-source = Todo funciona menos la fuente de candidatos
connect-only-source-detail = Puede continuar. Mientras no haya exactamente una fuente llamada Findem, de tipo Other, los candidatos de Findem pueden aparecer como «Other».
connect-readable = se puede leer
connect-empty = se puede leer, aún sin datos
connect-count-users = { $count ->
    [one] 1 usuario
   *[other] { $count } usuarios
}
connect-count-jobs = { $count ->
    [one] 1 puesto
   *[other] { $count } puestos
}
connect-count-stages = { $count ->
    [one] 1 etapa
   *[other] { $count } etapas
}
connect-count-candidates = { $count ->
    [one] 1 candidato
   *[other] { $count } candidatos
}
connect-count-notes = { $count ->
    [one] 1 encontrada en un candidato de muestra
   *[other] { $count } encontradas en un candidato de muestra
}
connect-count-attachments = { $count ->
    [one] 1 encontrado en un candidato de muestra
   *[other] { $count } encontrados en un candidato de muestra
}
connect-fail-permissions = La clave no tiene este permiso.
connect-fail-source = La fuente «Findem» falta o tiene un tipo incorrecto.
connect-mend-permissions = Ver los permisos
connect-mend-source = Ver la fuente de candidatos
connect-quiet-first = La prueba lee un registro de cada clase y no guarda ninguno.
connect-quiet-running = Esto solo lee. No se cambia nada.
connect-quiet-done = La prueba solo ha leído. No se ha cambiado nada.
connect-quiet-rehearsed = La prueba solo ha leído. Lo que hizo el ensayo se indica más arriba.

## The rehearsal: one test candidate, created and deleted again

rehearsal-title = Ensayo
rehearsal-what = Con solo leer no se sabe si un candidato nuevo recibe de verdad la fuente Findem. El ensayo crea un candidato de prueba, lo lee y lo elimina.
rehearsal-open = Ensayar…
rehearsal-again = Ensayar de nuevo…
rehearsal-waits = Podrá ensayar en cuanto termine la prueba de conexión.
rehearsal-not-forbidden = El departamento de TI de su empresa lo ha desactivado en este equipo.
rehearsal-not-unchecked = Primero compruebe la clave. Después podrá ensayar.
rehearsal-not-leftover = Primero asegúrese de que el candidato de prueba anterior ya no existe.
rehearsal-not-role = Solo puede ensayar con una clave que tenga el rol Admin.
rehearsal-not-manage = Esta clave no puede gestionar candidatos, así que no podría eliminar el candidato de prueba.
rehearsal-not-source = Para ensayar hace falta exactamente una fuente llamada Findem, de tipo Other.
rehearsal-consent-title = ¿Crear y eliminar un candidato de prueba?
rehearsal-consent-what = Se crea un candidato real, <strong>{ $name }</strong> (<code>{ $email }</code>), durante unos segundos y sin asignarlo a ningún puesto. Si esa dirección está ocupada, se usa otra. El ensayo lee la fuente del candidato, lo elimina y vuelve a leer para demostrar que ya no existe.
rehearsal-consent-what-practice = Se crea un candidato ficticio, <strong>{ $name }</strong> (<code>{ $email }</code>), en el SmartRecruiters de práctica. Si esa dirección está ocupada, se usa otra. El ensayo lee la fuente del candidato, lo elimina y vuelve a leer para demostrar que ya no existe.
rehearsal-consent-know-practice = En el SmartRecruiters real sería un candidato real. Mientras exista y también después:
rehearsal-consent-know = Mientras exista y también después:
rehearsal-consent-effects =
    Sus compañeros pueden verlo en SmartRecruiters.
    Las herramientas conectadas pueden recibir un aviso y conservarlo.
    Puede enviarse un correo de consentimiento a su dirección, que no lee nadie.
    El registro de auditoría de SmartRecruiters puede conservarlo.
rehearsal-consent-crash = Su nombre y su dirección se guardan en este equipo antes de enviar nada. Si este programa o la red fallan a mitad del proceso, en el siguiente inicio se buscará el candidato y se le ofrecerá eliminarlo.
rehearsal-no = No ensayar
rehearsal-yes = Crearlo y eliminarlo
rehearsal-running = Ensayando…
rehearsal-step-create = Crear el candidato de prueba
rehearsal-step-readSource = Leer su fuente
rehearsal-step-delete = Eliminarlo
rehearsal-step-proveGone = Leerlo otra vez
rehearsal-pass-create = creado
rehearsal-pass-readSource = «Findem»
rehearsal-pass-delete = eliminado en { $place ->
    [practice] el SmartRecruiters de práctica
   *[real] SmartRecruiters
}
rehearsal-pass-proveGone = ya no existe, como se esperaba
rehearsal-fail-create = rechazado
rehearsal-fail-readSource = una fuente distinta de Findem
rehearsal-fail-delete = rechazado
rehearsal-fail-proveGone = sigue ahí
rehearsal-next-create = La página Permisos indica si la clave puede crear candidatos. Si puede, guarde el informe y envíelo al soporte de Findem.
rehearsal-next-readSource = Revise la fuente Findem en SmartRecruiters. Su tipo debe ser Other. Si lo es, guarde el informe y envíelo al soporte de Findem.
rehearsal-next-delete = La clave no puede eliminar candidatos. Elimine este directamente en SmartRecruiters.
rehearsal-next-proveGone = Búsquelo en SmartRecruiters y elimínelo allí.
rehearsal-waiting = en curso…
rehearsal-quiet-running = El ensayo crea un candidato de prueba y lo elimina.
rehearsal-clean = Creado, leído y eliminado en { $place ->
    [practice] el SmartRecruiters de práctica
   *[real] SmartRecruiters
}
rehearsal-clean-detail = { $name } tenía la fuente Findem. Este programa no puede ver lo que puedan conservar los correos, las herramientas conectadas o el registro de auditoría.
rehearsal-leftover = Es posible que el candidato de prueba siga en { $place ->
    [practice] el SmartRecruiters de práctica
   *[real] SmartRecruiters
}
rehearsal-leftover-detail = { $name } se creó y no consta que se haya eliminado.
rehearsal-failed = El ensayo ha fallado
rehearsal-failed-detail = { $name } no se creó, o se eliminó en { $place ->
    [practice] el SmartRecruiters de práctica
   *[real] SmartRecruiters
}. Los pasos indican qué ha fallado.
rehearsal-inconclusive = No se conoce el resultado del ensayo
rehearsal-inconclusive-detail = Los pasos de { $name }, más abajo, indican por qué.

leftover-unlooked = Un ensayo no terminó
leftover-unlooked-detail = Es posible que el candidato de prueba { $name } ({ $email }) siga en SmartRecruiters. Creado aproximadamente: { $when }. Este programa lo buscará en cuanto pegue la clave.
leftover-looking = Buscando el candidato de prueba de un ensayo…
leftover-looking-detail = { $name } ({ $email }). Creado aproximadamente: { $when }.
leftover-found = { $name } sigue en SmartRecruiters
leftover-found-detail = Lo creó un ensayo (aproximadamente: { $when }). Solo se elimina si conserva su nombre y la dirección { $email }.
leftover-removing = Eliminando el candidato de prueba en SmartRecruiters…
leftover-removing-detail = { $name } ({ $email }). Creado aproximadamente: { $when }.
leftover-gone = { $name } está eliminado en SmartRecruiters
leftover-gone-detail = El candidato de prueba ({ $email }, { $when }) se ha vuelto a buscar por su ID y ya no existe.
leftover-notFound = No se ha encontrado a { $name }, pero es posible que siga ahí
leftover-notFound-detail = Busque en SmartRecruiters el candidato { $name } con el correo "{ $email }" (creado aproximadamente: { $when }). Si está, elimínelo.
leftover-unclear = Es posible que { $name } siga en SmartRecruiters
leftover-unclear-detail = Búsquelo de nuevo. O busque en SmartRecruiters el candidato { $name } con el correo "{ $email }" (creado aproximadamente: { $when }). Si está, elimínelo.
leftover-other-key = Esta búsqueda se ha hecho con una clave distinta de la que lo creó.
leftover-look = Buscar de nuevo
leftover-remove = Eliminarlo
leftover-looked = He mirado en SmartRecruiters y { $name } ya no está
leftover-dismiss = No buscarlo más
leftover-dismiss-missing = Marque la casilla después de mirar en SmartRecruiters.
leftover-read = OK

## Field mapping

mapping-title = Correspondencia de campos
mapping-lead = Este paso es opcional y aquí no hay nada que corregir. Muestra los campos que probablemente lee y escribe Findem, y con qué frecuencia están rellenos los suyos. Findem decide cómo se usa cada campo.
mapping-look = Contar los campos
mapping-skip = Omitir este paso
mapping-what = Qué se cuenta
mapping-what-text = En un máximo de 20 candidatos y 20 puestos: ¿hay nombre, correo electrónico, enlace de LinkedIn, departamento? Solo se guardan las cifras. Los campos vacíos no ayudan a Findem a identificar a las personas.
mapping-again = Contar de nuevo
mapping-looking = Contando en una muestra pequeña…
mapping-column-field = En SmartRecruiters
mapping-column-findem = En Findem
mapping-column-filled = Rellenos en la muestra
mapping-columns = La última columna indica en cuántos registros de la muestra tiene SmartRecruiters un valor. Un número bajo no es un error. Findem solo tiene menos datos para identificar a las personas.
mapping-filled-all = Siempre relleno
mapping-filled-most = Mayormente relleno
mapping-filled-some = Relleno en parte
mapping-filled-none = Nunca relleno
mapping-not-counted = Sin contar
mapping-too-few = Registros insuficientes
mapping-not-told = No se han podido contar los campos
count-refused = SmartRecruiters no permite a esta clave leerlos. La página Permisos explica por qué.
mapping-no-records = Aún no hay candidatos que contar
mapping-no-records-detail = No es ningún problema. Cuente de nuevo cuando haya alguno.
mapping-quiet-off = El departamento de TI de su empresa ha desactivado el recuento en este equipo.
mapping-quiet-first = Antes de contar por primera vez, este programa le pregunta.
mapping-quiet-done = Contado en { $candidates ->
    [one] 1 candidato
   *[other] { $candidates } candidatos
} y { $jobs ->
    [one] 1 puesto
   *[other] { $jobs } puestos
}. Solo se han guardado las cifras.
mapping-name = Nombre
mapping-name-findem = Nombre del candidato
mapping-email = Correo electrónico
mapping-email-findem = Correo electrónico (lo primero para identificar)
mapping-phone = Teléfono
mapping-phone-findem = Teléfono
mapping-linkedin = LinkedIn
mapping-linkedin-findem = Enlace de LinkedIn (también se usa para identificar)
mapping-website = Otros enlaces
mapping-website-findem = Enlaces a redes sociales
mapping-location = Ubicación
mapping-location-findem = Dirección
mapping-experience = Experiencia
mapping-experience-findem = Experiencia laboral y puesto actual
mapping-education = Formación
mapping-education-findem = Formación
mapping-tags = Etiquetas
mapping-tags-findem = Etiquetas de Findem
mapping-status = Etapa de la candidatura
mapping-status-findem = Etapa
mapping-source = Fuente de la candidatura
mapping-source-findem = Fuente
mapping-jobTitle = Nombre del puesto
mapping-jobTitle-findem = Título del puesto
mapping-jobDepartment = Departamento
mapping-jobDepartment-findem = Departamento
mapping-jobLocation = Ubicación del puesto
mapping-jobLocation-findem = Lugar del puesto

## Hand over to Findem

handover-title = Entregue la clave a Findem
handover-lead = Guarde la clave en Findem. A partir de ese momento Findem se conecta por su cuenta y usted ya no necesita este programa.
handover-lead-practice = En la configuración real, ahora guardaría la clave en Findem. A partir de ese momento Findem se conecta por su cuenta.
handover-lead-refused = Findem necesita una clave que SmartRecruiters acepte. En cuanto la tenga, esta página le guiará para guardarla en Findem.
handover-practice = No hay un Findem de práctica. Marque las casillas como si lo hubiera hecho.
handover-practice-detail = No ponga esta clave en el Findem real. Sustituiría allí la clave real.
handover-title-replaced = Entregue la clave nueva a Findem
handover-lead-replaced = Guarde la clave nueva en Findem y después revoque { $count ->
    [one] la antigua
   *[other] las antiguas
} en SmartRecruiters.
handover-lead-revoke = Guarde la clave en Findem. Después revoque en SmartRecruiters { $count ->
    [one] la clave a la que sustituye
   *[other] las claves a las que sustituye
}.
handover-unchecked = Esta clave aún no se ha comprobado
handover-wont-work = Esta clave todavía no funcionará en Findem
handover-lacks = Esta clave todavía no puede hacer todo lo que pide Findem
handover-unsure = La comprobación no ha podido determinar si esta clave funciona en Findem
handover-in-findem = Abra la página de SmartRecruiters en Findem
handover-steps =
    Inicie sesión en Findem como Admin y abra la página <strong>Admin</strong> en el panel de la izquierda
    Elija <strong>Integrations</strong> y, junto a Connect ATS, elija <strong>Manage</strong>
    Seleccione <strong>SmartRecruiters</strong>
handover-key-in-field = ¿Ya hay una clave en el campo <strong>API Key</strong>? Elija <strong>Edit Auth</strong> en Findem para poder sustituirla.
handover-tick-open = Findem está abierto y su campo <strong>API Key</strong> está vacío
handover-tick-open-replaced = Findem está abierto y en su campo <strong>API Key</strong> no hay ninguna clave antigua
handover-copy-title = Copie la clave, péguela y guárdela
handover-copy-what = La clave permanece 60 segundos en el portapapeles, que después se vacía. Péguela en <strong>API Key</strong> y elija <strong>Save</strong>.
handover-copy-what-practice = La clave permanece 60 segundos en el portapapeles, que después se vacía. En la configuración real, la pegaría en <strong>API Key</strong> y elegiría <strong>Save</strong>.
handover-copy-what-shared = La clave permanece 60 segundos en el portapapeles, que después se vacía. { $practice ->
    [yes] En la configuración real, la pegaría en su gestor de contraseñas y la compartiría allí con el Admin de Findem, que la pega en <strong>API Key</strong> en Findem y elige <strong>Save</strong>.
   *[no] Péguela en su gestor de contraseñas y compártala allí con el Admin de Findem, que la pega en <strong>API Key</strong> en Findem y elige <strong>Save</strong>.
}
handover-copy = Copiar la clave
handover-copy-again = Copiar otra vez
handover-clear = Vaciar ahora
handover-copied = ✓ Copiada.
handover-copied-said = Copiada. El portapapeles se vacía dentro de 60 segundos.
handover-seconds = { $seconds ->
    [one] Se vacía en 1 segundo.
   *[other] Se vacía en { $seconds } segundos.
}
handover-countdown = El portapapeles se vacía 60 segundos después de copiar.
handover-clearing = Vaciando el portapapeles…
handover-cleared = El portapapeles se ha vaciado.
handover-putBack = La clave ha vuelto a aparecer en el portapapeles después de vaciarlo, así que se ha sobrescrito con otro texto. Elimínela también del historial de su gestor de portapapeles.
handover-left = No se ha podido vaciar el portapapeles. Copie otra cosa para que la clave no quede en él.
handover-unwritable = Aquí este programa no puede escribir en el portapapeles, y nunca muestra la clave. Dé a Findem una clave distinta:
handover-unwritable-how =
    Elija <strong>Usar otra clave</strong>, cree una segunda clave en SmartRecruiters con los mismos pasos y cópiela allí. Deje abierta esa ventana.
    Elija aquí <strong>Escribirla a mano</strong>, pegue la clave en el campo con Ctrl+V (⌘V en Mac) y compruébela.
    Pegue la misma clave en <strong>API Key</strong>, en Findem, y elija <strong>Save</strong>.
    Vuelva a esta página, marque la casilla que dice que lo ha hecho y revoque la clave que está aquí ahora, que termina en { $lastFour }.
handover-another-key = Usar otra clave
handover-not-copied = Primero copie la clave. Después podrá marcar esta casilla.
handover-tick-saved = { $shared ->
    [yes] El Admin de Findem ha pegado la clave y ha elegido <strong>Save</strong>
   *[no] He pegado la clave y he elegido <strong>Save</strong>
}
handover-you-saved = { $shared ->
    [yes] El Admin de Findem ha guardado en Findem la clave que termina en { $lastFour }.
   *[no] Ha guardado en Findem la clave que termina en { $lastFour }.
}
handover-you-saved-old = Findem tiene la clave antigua, que termina en { $lastFour }. Ahora hay que guardar allí la nueva.
handover-practiced = Ha practicado cómo guardar la clave que termina en { $lastFour }.
handover-practiced-old = Ha practicado cómo guardar la clave antigua, que termina en { $lastFour }. Ahora guarde la nueva.
handover-later = Hacerlo más tarde
handover-missing-findemOpen = Primero abra la página en Findem y marque la casilla. La clave solo permanece un minuto en el portapapeles.
handover-missing-saved = { $shared ->
    [yes] Espere a que el Admin de Findem haya guardado la clave en Findem. Después marque la casilla.
   *[no] Pegue la clave en Findem y elija Save allí. Después marque la casilla.
}
handover-missing-oldRevoked = Queda un paso. { $count ->
    [one] La clave antigua sigue funcionando hasta que la revoque.
   *[other] Las claves antiguas siguen funcionando hasta que las revoque.
} Después marque la última casilla.
handover-practice-findemOpen = Nada de lo que haga aquí llega al Findem real. Marque la primera casilla como si Findem estuviera abierto.
handover-practice-saved = Nada de lo que haga aquí llega al Findem real. Marque la casilla como si la clave estuviera guardada allí.
handover-quiet = Aún no se ha copiado nada.
handover-quiet-practice = Nada de lo que haga aquí llega al Findem real.
handover-old = { $count ->
    [one] Revoque la clave antigua
   *[other] Revoque las claves antiguas
}
handover-old-what = { $count ->
    [one] Espere hasta que Findem tenga la clave nueva y no muestre ningún fallo. En la página Credentials, busque la clave que termina en <code>{ $keys }</code> y elija <strong>Revoke</strong> para que ya nadie pueda usarla.
   *[other] Espere hasta que Findem tenga la clave nueva y no muestre ningún fallo. En la página Credentials, busque las claves que terminan en { $keys } y elija <strong>Revoke</strong> para que ya nadie pueda usarlas.
}
handover-tick-revoked = { $count ->
    [one] La clave antigua está revocada en SmartRecruiters
   *[other] Las claves antiguas están revocadas en SmartRecruiters
}
handover-then = Qué pasa después
handover-expect =
    Según la guía de Findem, la primera sincronización termina en unos minutos. Después, Findem importa cada hora y exporta cada 10 minutos.
    La página de Findem muestra el estado de cada parte: <strong>Success</strong>, <strong>Failure</strong>, <strong>Not Started</strong> o <strong>Needs Attention</strong>.
    Entonces podrá vincular sus puestos del ATS con Searches.
handover-else = ¿El Admin de Findem es otra persona?
handover-else-how =
    Pídale que inicie sesión en Findem en este equipo y peguen la clave juntos.
    O comparta la clave mediante el gestor de contraseñas de su empresa.
    No la envíe nunca por correo electrónico ni por chat. Quien la tenga puede cambiar todo en su SmartRecruiters.
handover-tick-sharing = Comparto la clave mediante nuestro gestor de contraseñas, que está abierto

## Done

done-title = Listo
done-lead = Eso es todo. Aquí está lo que se ha demostrado y lo que usted ha confirmado.
done-all = Esta clave puede hacer lo que pide la guía de Findem, y usted ha confirmado que está guardada en Findem
done-all-detail = Según la guía de Findem, la primera sincronización termina en unos minutos. Entonces podrá vincular sus puestos del ATS con Searches.
done-title-left = Su configuración hasta ahora
done-lead-left = Estos son los resultados hasta ahora. Puede hacer el resto ahora o más tarde.
done-title-broke = Algo ha cambiado
done-lead-broke = Estos son los resultados de su última comprobación, anteriores al cambio.
done-title-practice = Práctica terminada
done-lead-practice = Todo lo que ha hecho aquí era ficticio.
done-practice = No queda nada por hacer en esta práctica
done-left = Aún queda algo
done-left-key = Todavía necesita una clave.
done-left-unchecked = Todavía tiene que comprobar la clave.
done-left-new-key = { $cause ->
    [systemRole] Todavía necesita una clave con el rol Admin.
    [accessGroup] Todavía necesita una clave sin grupo de acceso (Access group).
    [keyMalformed] Todavía necesita la clave entera.
    [oauthCredential] Todavía necesita una clave de API. Esta pertenece a un cliente OAuth.
    [oauthScopeMissing] Todavía necesita una clave de API. Esta pertenece a un cliente OAuth.
   *[other] Todavía necesita una clave que SmartRecruiters acepte.
}
done-left-source = Todavía tiene que añadir la fuente de candidatos.
done-left-source-wrong = La fuente de candidatos todavía no es correcta.
done-left-source-unknown = Aún no se sabe si la fuente de candidatos existe.
done-left-connectTest = La prueba de conexión aún no se ha superado.
done-left-handOver = Todavía tiene que guardar la clave en Findem.
done-broke = La comprobación semanal ha encontrado un problema
done-left-watch = Vuelva a comprobar la clave para ver qué hay que corregir.
overtaken-refused = SmartRecruiters acaba de rechazar la clave
overtaken-checking = La clave se está comprobando de nuevo desde el principio.
done-practice-detail = La configuración real tiene los mismos pasos, en el SmartRecruiters real.
done-scenario-solved = La última comprobación no encontró ningún problema. No queda nada por resolver.
done-scenario-without = Salvo por la fuente de candidatos, que usted omitió, la última comprobación no encontró ningún problema.
done-scenario-open = La última comprobación aún encontró algo. La página «Su escenario» lo explica y muestra la solución.
done-scenario-revoked = La clave se revocó en el SmartRecruiters de práctica. Eso no forma parte de este escenario y la página «Su escenario» no lo explica. Cree una clave nueva allí, en la página «Credentials».
done-tried = Lo que ha probado este programa
done-confirmed = Lo que ha confirmado usted
done-not-yet = Aún sin hacer
done-not-looked = Sin contar (opcional)
done-role = Rol { $role }
done-role-unknown = Rol desconocido
done-permissions = { $granted ->
    [one] { $granted } otorgado
   *[other] { $granted } otorgados
}, { $looksGranted ->
    [one] { $looksGranted } parece otorgado
   *[other] { $looksGranted } parecen otorgados
}{ $denied ->
    [0] { "" }
    [one] , { $denied } denegado
   *[other] , { $denied } denegados
}{ $unclear ->
    [0] { "" }
   *[other] , { $unclear } sin determinar
}{ $notTested ->
    [0] { "" }
    [one] , { $notTested } no probado
   *[other] , { $notTested } no probados
}
done-connect-empty = Funciona, pero no había nada que leer
done-source-unavailable = Ha indicado que no existe la página de fuentes personalizadas. Los candidatos aparecen como «Other».
done-sampled = Contado en { $candidates ->
    [one] 1 candidato
   *[other] { $candidates } candidatos
} y { $jobs ->
    [one] 1 puesto
   *[other] { $jobs } puestos
}
done-arrivals = Candidatos de Findem
done-arrivals-why = Cuando Findem haya exportado candidatos a SmartRecruiters, vuelva y cuente los que tienen la fuente Findem.
done-arrivals-look = Contarlos
done-arrivals-looking = Contando…
done-arrivals-count = { $count ->
    [0] Aún no hay ningún candidato con la fuente <strong>Findem</strong>.
    [one] Hay un candidato con la fuente <strong>Findem</strong>.
   *[other] Hay <strong>{ $count }</strong> candidatos con la fuente Findem.
}
done-arrivals-unsure = No se han podido contar.
done-watch = Comprobación semanal
done-watch-box = Comprobar esta conexión cada semana y avisarme si algo deja de funcionar
done-watch-why = La comprobación solo lee. Recibirá una notificación si algo deja de funcionar o vuelve a funcionar.
done-watch-stores = Al marcar esta casilla, la clave se guarda en el llavero de este equipo, donde la comprobación la encuentra.
done-watch-key = Para ello, la clave se conserva en { $name }. Si la quita, la comprobación semanal termina.
done-watch-practice = El SmartRecruiters de práctica solo funciona mientras esta ventana está abierta. Por eso, al practicar nada se ejecuta solo. { $on ->
    [yes] «Comprobar ahora» muestra el aviso que recibiría.
   *[no] Marque la casilla y «Comprobar ahora» mostrará el aviso que recibiría.
}
done-watch-now = Comprobar ahora
done-watch-now-below = Debajo de la casilla hay ahora un botón para comprobar de inmediato.
done-watch-checking = Comprobando…
done-watch-never = Todavía no se ha ejecutado.
done-watch-last = { $found ->
    [ready] Última comprobación ({ $when }): lista.
    [notReady] Última comprobación ({ $when }): no está lista. Hay que corregir algo.
    [undetermined] Última comprobación ({ $when }): no pudo determinarlo.
    [noKey] Último intento ({ $when }): el llavero no devolvió la clave, así que no se comprobó nada.
   *[notChecked] Último intento ({ $when }): no se comprobó nada.
}
done-key = Quitar la clave de este equipo
done-key-left = Consérvela hasta que todo esté hecho. Algunos pasos la necesitan.
done-key-refused = SmartRecruiters ya no la acepta, así que nada la necesita. Si pega una clave nueva, esta se sustituye.
done-key-practice = Es una clave de práctica y no da acceso a nada real.
done-key-why = Recomendado. Findem tiene su propia copia y no necesita esta. Consérvela solo si quiere comprobarla de nuevo desde aquí.
done-key-watched = La comprobación semanal la necesita. Si quita la clave, la comprobación termina.
done-remove = Quitar la clave…
done-keep = Conservarla y cerrar
done-finish = Terminar y cerrar
done-close-later = Cerrar y terminar más tarde
done-old-valid = La clave nueva está guardada. Ahora revoque { $count ->
    [one] la antigua
   *[other] las antiguas
} en SmartRecruiters.
done-revoked = { $saved } { $count ->
    [one] Ha confirmado que la clave antigua está revocada.
   *[other] Ha confirmado que las claves antiguas están revocadas.
}
done-go-key = Ir a la clave de API
done-go-permissions = Ir a Permisos
done-go-check = Comprobar la clave de nuevo
done-go-source = Ir a Fuente de candidatos
done-go-connectTest = Ir a la prueba de conexión
done-go-handOver = Ir a la entrega
done-undo = Cómo deshacerlo todo
done-undo-how =
    En Findem: Admin → Integrations → Manage → SmartRecruiters y luego <strong>Disconnect ATS</strong>.
    En SmartRecruiters: Settings → Administration → Apps & Integrations → Credentials y luego <strong>Revoke</strong> en la clave.
    Aquí: <strong>Acerca de este programa</strong> y luego <strong>Borrar todo…</strong>
done-quiet-removed = No queda ninguna clave en este equipo.
done-quiet-kept = La clave sigue en { $name }. El botón «{ done-remove }» la quita de este equipo.
done-quiet-needed = La clave sigue en { $name }, para los pasos que quedan.
done-quiet-session = La clave desaparece al cerrar esta ventana.

## Notices and the About box

notice-dismiss = Cerrar
notice-switch-production = Cambiar a Producción
notice-switch-practice = Cambiar a la práctica
notice-unexpected = Algo ha fallado en este programa: { $what }
notice-internal = Algo ha fallado en este programa. Inténtelo de nuevo. Si sigue ocurriendo, cierre el programa y vuelva a abrirlo.
notice-keyEmpty = Ese texto no contiene ninguna clave. Copie la clave en SmartRecruiters e inténtelo de nuevo.
notice-keyCharacters = Este texto no puede ser una clave. Tiene caracteres que ninguna clave tiene. Copie la clave otra vez.
notice-keyBlanks = Esto es texto, no una clave. No se ha guardado nada. Copie la clave en SmartRecruiters e inténtelo de nuevo.
notice-clipboardHoldsText = En el portapapeles hay texto, no una clave. No se ha guardado nada. Copie la clave en SmartRecruiters e inténtelo de nuevo.
notice-keyAddress = Esto es una dirección web, no una clave. No se ha guardado nada. Copie la clave en SmartRecruiters e inténtelo de nuevo.
notice-clipboardHoldsAddress = En el portapapeles hay una dirección web, no una clave. No se ha guardado nada. Copie la clave en SmartRecruiters e inténtelo de nuevo.
notice-keyTooLong = Este texto es demasiado largo para ser una clave. Copie solo la clave.
notice-keyNotSendable = Este texto no se puede enviar como clave. Copie la clave otra vez.
notice-keyTextGone = No se ha guardado nada. Han pasado más de dos minutos, así que este programa ha descartado el texto. Péguelo o escríbalo otra vez.
notice-keyGone = La clave ya no está donde se guardó. Péguela otra vez.
notice-wentElsewhere = Aquí no se ha cambiado nada, porque salió de la página antes de que respondiera el llavero. Vuelva e inténtelo de nuevo.
notice-clipboardEmpty = En el portapapeles no hay texto. Copie la clave en SmartRecruiters e inténtelo de nuevo.
notice-clipboardCleared = El portapapeles está vacío: este programa lo ha vaciado después de guardar la clave. Copie otra vez la clave en SmartRecruiters y péguela aquí.
notice-clipboardUnreadable = Aquí este programa no puede leer el portapapeles. Elija «Escribirla a mano» y pegue la clave en el campo con Ctrl+V (⌘V en Mac).
notice-clipboardUnwritable = Aquí este programa no puede escribir en el portapapeles. Seleccione el texto en la página y cópielo con Ctrl+C (⌘C en Mac).
notice-keyNotCopied = No se ha podido copiar la clave porque aquí este programa no puede escribir en el portapapeles. Más abajo, en «Copie la clave, péguela y guárdela», hay otra forma de terminar.
notice-clipboardPutBack = La clave ha vuelto a aparecer en el portapapeles después de vaciarlo. Lo más probable es que la haya restaurado un gestor de portapapeles. Se ha sobrescrito con otro texto. Elimine la clave también del historial de ese programa.
notice-clipboardNotCleared = No se ha podido vaciar el portapapeles. Copie otra cosa para que la clave no quede en él.
notice-keyInMemory = { $why ->
    [locked] El llavero de este equipo está bloqueado, así que la clave está aquí solo para esta sesión. Desbloquéelo y desmarque «Conservarla solo en esta sesión».
    [waiting] El llavero de este equipo no ha respondido, así que la clave está aquí solo para esta sesión. Busque una ventana en la que pida su contraseña y desmarque «Conservarla solo en esta sesión».
   *[failed] El llavero de este equipo no ha aceptado la clave, así que la clave está aquí solo para esta sesión.
}
notice-keyNotRead = { $why ->
    [missing] La clave está en el llavero de este equipo, que no responde. Inicie el llavero e inténtelo de nuevo, o pegue la clave.
    [locked] La clave está en el llavero de este equipo, que está bloqueado. Desbloquéelo e inténtelo de nuevo, o pegue la clave.
    [waiting] El llavero de este equipo espera su respuesta. Busque su ventana e inténtelo de nuevo.
   *[failed] El llavero de este equipo no ha devuelto la clave. Inténtelo de nuevo, o pegue la clave.
}
notice-keyNotKept = { $why ->
    [missing] El llavero de este equipo no responde, así que la clave está aquí solo para esta sesión. Inicie el llavero y elija «Guardarla en el llavero».
    [noCollection] El servicio de llaveros de este equipo no tiene ningún llavero donde guardar una clave, así que la clave está aquí solo para esta sesión. Cree uno y elija «Guardarla en el llavero».
    [untilLogout] El llavero de este equipo olvida sus claves al cerrar la sesión, así que la clave está aquí solo para esta sesión.
    [locked] El llavero de este equipo está bloqueado, así que la clave está aquí solo para esta sesión. Desbloquéelo y elija «Guardarla en el llavero».
    [waiting] El llavero de este equipo espera su respuesta, así que por ahora la clave está aquí solo para esta sesión. Busque su ventana y elija «Guardarla en el llavero».
   *[failed] El llavero de este equipo no ha aceptado la clave, así que la clave está aquí solo para esta sesión.
}
notice-keyLeft = { $why ->
    [missing] El llavero de este equipo no responde
    [locked] El llavero de este equipo está bloqueado
    [waiting] El llavero de este equipo espera su respuesta en una ventana propia
   *[failed] El llavero de este equipo no ha eliminado la clave
}, así que es posible que la clave siga en él (como «{ $entry }»). Inténtelo de nuevo cuando el llavero esté abierto, o elimine esa entrada en el programa del propio llavero.
notice-keyLeftBehind = Es posible que la clave siga en el llavero de este equipo. Para quitarla, elimine la entrada «{ $entry }» (cuenta { $account }) en el programa del propio llavero, como Contraseñas y claves, Acceso a Llaveros o el Administrador de credenciales.
notice-keysLeft = { $why ->
    [missing] El llavero de este equipo no responde
    [locked] El llavero de este equipo está bloqueado
    [waiting] El llavero de este equipo espera su respuesta en una ventana propia
   *[failed] El llavero de este equipo no ha eliminado una clave
}, así que es posible que { $count ->
    [one] una clave siga
   *[other] { $count } claves sigan
} en él. Inténtelo de nuevo cuando el llavero esté abierto. O borre ahora todo lo demás y elimine después las entradas «Findem Connect» en el programa del propio llavero.
notice-practiceKeyElsewhere = Esta es una clave de práctica. Nunca se envía al SmartRecruiters real.
notice-sameKey = Esta es la clave antigua, que termina en { $lastFour }. Ya está aquí, así que no ha cambiado nada. Cree una clave nueva en SmartRecruiters, cópiela y péguela aquí.
notice-noBrowser = No se ha abierto ningún navegador. Copie esta dirección en su navegador: { $address }
notice-keyInUse = La clave que termina en { $lastFour } está en uso, así que se queda y no se ha guardado nada. Para usar otra clave, elija primero «Sustituir la clave».
notice-twoKeys = Son dos claves distintas, una termina en { $first } y la otra en { $second }. No se ha guardado nada. Copie solo la clave para Findem.
notice-practiceKeyCut = Esto es solo una parte de una clave. { $missing ->
    [one] Falta al menos un carácter.
   *[other] Faltan al menos { $missing } caracteres.
} No se ha guardado nada. Cópiela entera.
notice-practiceKeyOverlong = Esto es más largo que una clave de práctica. { $extra ->
    [one] Sobra un carácter.
   *[other] Sobran { $extra } caracteres.
} No se ha guardado nada. Copie solo la clave.
notice-notPracticeKey = Esta no es una clave de práctica. No se ha guardado nada. Copie una clave en el SmartRecruiters de práctica e inténtelo de nuevo.
notice-realKeyInPractice = Está practicando, y esto parece una clave real. No se ha guardado. ¿Cambiar a Producción?
notice-proxyAddress = Esto no es una dirección de proxy. Una dirección de proxy tiene esta forma: proxy.example.com:8080.
notice-proxyLogin = Este tipo de proxy SOCKS no acepta ese nombre de usuario y contraseña. No los indique, o pida otro proxy a su departamento de TI.
notice-proxyLoginRemoved = Una versión anterior de este programa guardó en un archivo de este equipo el nombre de usuario y la contraseña del proxy de su red. Se han eliminado del archivo. Introdúzcalos de nuevo cuando el proxy los pida. Si otras personas pueden leer sus archivos, cambie la contraseña.
notice-proxyLoginLeft = El nombre de usuario y la contraseña del proxy de su red están en un archivo que no se puede modificar: { $path }. Elimine el archivo. Si otras personas pueden leer sus archivos, cambie la contraseña.
notice-connectionNotPrepared = Este equipo no ha podido preparar una conexión segura. Pida a su departamento de TI que revise sus certificados.
notice-notSaved = No se ha podido guardar su último paso en este equipo. Compruebe si el disco está lleno y si este programa puede escribir en su carpeta.
notice-recordsDamaged = La lista anterior de clientes y conexiones está dañada. Se conserva sin cambios en { $path }. Cierre este programa y sustituya ese archivo por una copia correcta llamada profiles.json, o elimínelo si no lo necesita.
notice-progressDamaged = Su configuración anterior está dañada, así que empieza desde el principio. El archivo dañado se conserva sin cambios en { $path }.
notice-journalDamaged = La lista de candidatos de prueba que pueden seguir existiendo está dañada, así que es posible que algunos no se muestren. Busque en SmartRecruiters candidatos llamados «Findem Check». El archivo dañado se conserva sin cambios en { $path }.
notice-recordsUnreadable = No se puede leer { $path }, así que su contenido no se muestra y no se escribe nada allí. Compruebe si tiene permiso para leerlo y vuelva a abrir este programa.
notice-recordsNewer = Una versión más reciente de este programa guardó los datos de este equipo. Esos datos quedan como están y no se guarda nada nuevo. Actualice este programa.
notice-recordsInUse = Otro programa, como findem-doctor, está usando los datos guardados de este programa. No se muestra nada de lo guardado ni se guarda nada nuevo. Cierre el otro programa y vuelva a abrir este.
notice-practiceNotStarted = El SmartRecruiters de práctica no se ha iniciado. Cierre este programa, ábralo e inténtelo de nuevo.
notice-nameIsKey = Esto parece una clave. Los nombres se muestran y se guardan, así que un nombre no puede ser una clave.
notice-unknownScenario = Este escenario no existe.
notice-forbiddenByPolicy = El departamento de TI de su empresa lo ha desactivado en este equipo.
notice-policyUnusable = El departamento de TI de su empresa limita este programa en este equipo, pero su directiva en { $place } no se puede usar: { $why ->
    [notRoots] el archivo o su carpeta no pertenecen a root.
    [othersCanWrite] usuarios distintos de root pueden escribir en el archivo o en su carpeta.
    [notAFile] es un enlace, o no es un archivo dentro de una carpeta.
    [tooLong] es demasiado larga.
    [notToml] no es TOML válido.
    [unknownKey] esta versión no conoce «{ $key }».
    [wrongValue] «{ $key }» tiene un valor no permitido.
   *[unreadable] este programa no puede leerla.
} Hasta que el departamento de TI lo corrija, todo lo que una directiva puede desactivar está desactivado. Puede seguir practicando.
notice-watchNoTimer = { $why ->
    [none] La comprobación semanal no se puede activar: este equipo no tiene systemd, que la ejecutaría.
    [passing] La comprobación semanal no se puede activar mientras el programa siga donde se descargó. Mueva Findem Connect a la carpeta Aplicaciones y ábralo desde allí.
   *[other] La comprobación semanal no se puede activar, porque el temporizador de este equipo no se ha iniciado: { $why }
}
notice-watchNeedsKeychain = La comprobación semanal necesita la clave en el llavero de este equipo. No se ha podido guardar allí, así que la comprobación sigue desactivada.
notice-rehearsalNotOffered = Ahora no puede ensayar. Repita la prueba de conexión e inténtelo de nuevo.
notice-rehearsalNotWritten = No se ha podido anotar el candidato de prueba en este equipo, así que no se ha creado nada. Compruebe si el disco está lleno o si este programa está abierto dos veces.

about-open = Acerca de este programa
about-title = Findem Connect for SmartRecruiters
about-version = Versión
# In another language, the English word follows in parentheses, for a person who looks for it: "Sprache (Language)".
about-language = Idioma (Language)
# Shown only in languages other than English, as long as it is true.
about-translation = Ninguna persona de lengua materna española ha revisado todavía esta traducción.
about-hosts = Servidores contactados
about-hosts-none = Ninguno todavía
about-state = Qué se guarda
about-log = Registro
about-keys = Teclado
about-key-primary = Botón principal: { $keys }
about-key-paste = Pegar la clave: { $keys }
about-key-back = Atrás: { $keys }
about-key-cancel = Cancelar una comprobación en curso: { $keys }
about-watch = Comprobación semanal
about-watch-off = Desactivada
about-watch-on = Activada: { $names }
about-watch-idle = Activada, pero el temporizador de este equipo está desactivado, así que nada se ejecuta solo: { $names }
about-watch-stop = Detener la comprobación semanal
about-watch-stopped = La comprobación semanal está desactivada.
about-promise = Sin cuenta ni telemetría. La clave no está en ninguno de estos archivos.
about-delete = Borrar todo…
about-delete-title = ¿Borrar todo lo que ha guardado este programa?
about-delete-what = Se borran las claves guardadas en este equipo, todos los resultados, el registro y los clientes de «{ start-diagnose }». La comprobación semanal termina. Después se cierra este programa.
about-delete-pages = La parte de su sistema que dibuja esta ventana guarda algunos archivos propios, sin ninguna clave, en <code>{ $folder }</code>. Puede eliminar esa carpeta después de cerrar este programa.
about-delete-not = No cambia nada en SmartRecruiters ni en Findem. Una clave sigue siendo válida hasta que la revoque allí.
about-delete-leftover = Es posible que { $name } siga en SmartRecruiters ({ $environment })
about-delete-leftover-detail = Un ensayo creó este candidato de prueba con el correo <code>{ $email }</code> (aproximadamente: { $when }). Primero búsquelo y elimínelo allí, o anote estos datos. Después este programa ya no tendrá constancia de él.
about-delete-no = Conservarlo
about-delete-yes = Borrar todo
about-delete-leave = Borrar todo menos estas claves
notice-reportTooLarge = Este archivo es más grande que cualquier informe. Pida el archivo que guardó el programa.
notice-reportForeign = Este archivo no es un informe de este programa. Un informe es un archivo HTML o JSON guardado por la comprobación.
notice-reportDamaged = Este archivo era un informe, pero falta una parte o ha cambiado. Pídalo otra vez y solicite que se lo envíen como archivo adjunto.
notice-reportNewer = Este informe se creó con una versión más reciente de este programa. Actualice este programa para abrirlo.
notice-reportUnreadable = No se puede leer este archivo. Guárdelo en este equipo y ábralo desde ahí.
notice-runGone = Este informe ya no está. Elija otro.
notice-runsNewer = Una versión más reciente de este programa creó algunos de los resultados de este cliente. Se conservan como están y no se muestran. Actualice este programa para verlos.
notice-runsNotKept = El resultado se muestra, pero no se ha podido guardar en este equipo. Compruebe si el disco está lleno y guarde el informe.
notice-reportNotKept = No se ha podido guardar este informe con el cliente. El archivo no ha cambiado. Compruebe si el disco de este equipo está lleno, o pida el informe otra vez.
notice-reportOfPractice = Este informe es de la práctica, así que no se guarda entre los clientes reales. Para guardarlo, ábralo de nuevo mientras practica.
notice-reportNotOfPractice = Este informe es de un SmartRecruiters real, y usted está practicando. Elija «Salir de la práctica» y ábralo de nuevo para guardarlo.
notice-customerNameInUse = Algo que no está en esta lista ya tiene este nombre, como la conexión configurada aquí. Introduzca otro nombre.
notice-customerGone = Este cliente ya no está en la lista. Elija otro.
notice-checkElsewhere = Aún se está comprobando { $name }. Solo se hace una comprobación a la vez. Espere a que termine o cancélela allí.
notice-reportKnown = { $name } ya tiene este informe. No se ha añadido nada. Para verlo, elija { $name } en la lista.
notice-customerNameTaken = Ya hay un cliente con este nombre. Elíjalo en la lista o introduzca otro nombre.
notice-customerNameEmpty = Primero introduzca el nombre del cliente.
notice-customerNameTooLong = Este nombre es demasiado largo. El límite es de 80 caracteres.
notice-customerKnown = Esta clave ya está aquí, como { $name }. No se ha guardado por segunda vez.
notice-customerBusy = Aún hay una comprobación en curso. Espere a que termine o cancélela.
notice-checkFirst = Aún no hay nada que incluir en un informe. Primero compruebe la clave.
notice-reportNotSaved = No se ha podido guardar el informe ahí. Elija otra carpeta o compruebe si el disco está lleno.
notice-reportEnding = Un informe no se puede guardar como { $ending }. Elija un nombre que termine en .html o .json.
