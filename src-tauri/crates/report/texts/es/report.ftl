# The words of a report, of `explain` and of the texts to copy.

## Punctuation

punctuation-named = { $name }: { $value }
punctuation-quoted = «{ $words }»
punctuation-clauses = { $first }; { $second }

## The report

report-title = Findem Connect for SmartRecruiters
report-subtitle = Informe de una comprobación
report-context-key = Clave que termina en { $lastFour }
report-context-code = código de resultado{ "\u00A0" }{ $code }
report-fix = Qué hacer
report-who = Quién
report-where = Dónde
report-fix-above = Qué hacer: véase más arriba.
report-fix-below = Qué hacer: véase más abajo.
report-next = Qué probar a continuación
report-also = También se ha encontrado
report-cause = Causa: { $text } ({ $id })
report-reason = Por qué: { $text } ({ $id })
report-all-rows = Lo mismo en cada uno de ellos
report-permissions = Permisos
report-source = Fuente de candidatos
report-connect-test = Prueba de conexión
report-rehearsal = Ensayo
report-facts = Sobre esta comprobación
report-total-granted = { $count ->
    [one] { $count } otorgado
   *[other] { $count } otorgados
}
report-total-looksGranted = { $count ->
    [one] { $count } parece otorgado
   *[other] { $count } parecen otorgados
}
report-total-denied = { $count ->
    [one] { $count } denegado
   *[other] { $count } denegados
}
report-total-inconclusive = { $count } sin determinar
report-total-notTested = { $count ->
    [one] { $count } no probado
   *[other] { $count } no probados
}
report-first-sync-minute = Los límites de SmartRecruiters permiten una primera sincronización en un minuto, en el mejor de los casos.
report-first-sync-minutes = Los límites de SmartRecruiters permiten una primera sincronización en { $minutes ->
    [one] un minuto aproximadamente
   *[other] unos { $minutes } minutos
}, en el mejor de los casos.
report-first-sync-hours = Los límites de SmartRecruiters permiten una primera sincronización en unas { $hours } horas, en el mejor de los casos.
report-source-refused = Esta clave no tiene permiso para leer las fuentes.
report-source-unavailable = Su empresa no tiene página de fuentes personalizadas. Los candidatos de Findem mostrarán la fuente Other.
report-match = { $label } (tipo { $type }, subtipo { $subType })
report-match-no-sub-type = { $label } (tipo { $type })
report-sees = Esta clave ve { $jobs } y { $candidates }.
report-row-looksGranted = La comprobación pidió algo inventado. SmartRecruiters solo respondió que no existe.
report-group-unknown = Permisos que esta versión no conoce
report-reason-unknown = El informe menciona un motivo que esta versión no conoce: { $id }.
report-unknown = De una versión posterior, desconocido para esta

report-fact-label = Nombre
report-fact-environment = Entorno
report-fact-key = Clave
report-fact-role = Rol
report-fact-network = Red
report-fact-check = Comprobación
report-fact-time = Fecha y hora
report-fact-duration = { $seconds } s
# The name of the time zone stands beside every time of a report.
report-time-utc = { $time } UTC
report-fact-program = Programa
report-fact-code = Código de resultado
report-fact-report = Informe
report-fact-checksum = Suma de control

report-environment-production = Producción
report-environment-sandbox = Sandbox
report-environment-practice = Práctica: no hay nada real conectado
report-environment-custom = Otra dirección

report-mode-all = todos los permisos, incluidos los de escritura
report-mode-readOnly = solo lectura, sin intentos de escritura
report-mode-only = solo algunos permisos

report-proxy-none = Sin proxy
report-proxy-system = El proxy del equipo
report-proxy-manual = Un proxy configurado manualmente

report-network-certificate = Certificado de
report-network-clock = El reloj de este equipo va { $seconds ->
    [one] 1 segundo
   *[other] { $seconds } segundos
} { $clock ->
    [behind] por detrás del
   *[ahead] por delante del
} reloj del servidor.
report-network-repeated = { $count ->
    [one] Una solicitud falló y se envió de nuevo.
   *[other] { $count } solicitudes fallaron y se enviaron de nuevo.
}
report-network-inspected = La red de la empresa puede leer esta conexión.
report-network-not-kept = Esta comprobación se hizo con una versión anterior de este programa, que no guardó qué red usó.

report-fact-key-ending = { $kind }, termina en { $lastFour }
report-fact-requests = { $requests ->
    [one] una solicitud
   *[other] { $requests } solicitudes
}
report-fact-other-user = Parece que otro programa está usando esta clave.
report-fact-tls-issuer = certificado de { $issuer }
report-fact-access-groups = { $count ->
    [one] un grupo de acceso
   *[other] { $count } grupos de acceso
}
report-fact-program-line = { $name } { $version } en { $os }, catálogo { $catalog }

report-evidence-no-answer = sin respuesta
report-evidence-duration = { $milliseconds } ms
report-evidence-code = código { $code }
report-evidence-code-meaning = código { $code } ({ $meaning })
report-evidence-request-id = ID de la solicitud { $id }

report-rehearsal-clean = Se creó un candidato de prueba con la fuente Findem, se leyó y se eliminó en SmartRecruiters.
report-rehearsal-leftover = Es posible que el candidato de prueba del ensayo siga en SmartRecruiters. Búsquelo y elimínelo.
report-rehearsal-failed = El ensayo falló. No ha quedado nada.
report-rehearsal-inconclusive = No se conoce el resultado del ensayo.

report-foot = Este informe no contiene ninguna clave ni datos de candidatos.

## A report on the screen of a terminal

screen-more = Para ver cada permiso con sus solicitudes, añada --verbose.
screen-save = Para guardar el informe, añada --format html --out report.html.
screen-ready-production = Si Findem aún no tiene esta clave, péguela en Findem: Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-sandbox = Si Findem aún no tiene esta clave, péguela en Findem: Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-custom = Si Findem aún no tiene esta clave, péguela en Findem: Admin → Integrations → Manage → SmartRecruiters → API Key → Save.
screen-ready-practice =
    Práctica terminada. No hay nada conectado.
    Para comprobar una clave real: findem-doctor check --key-stdin
screen-ready-only = Para comprobar la clave entera, repita la comprobación sin --only.
screen-exit-ready = Código de salida 0: lista.
screen-exit-ready-only = Código de salida 0: lo solicitado está otorgado.
screen-exit-notReady = Código de salida 1: no está lista. Hay que corregir algo.
screen-exit-undetermined = Código de salida 3: no se ha podido determinar si esta clave está lista.

## What to know although a key is ready

remark-rehearsal-leftover = Es posible que el candidato de prueba del ensayo siga en SmartRecruiters. Pida a un Admin de SmartRecruiters que lo busque y lo elimine.
remark-rehearsal-failed = El ensayo falló, pero no ha quedado nada. Repítalo en Findem Connect.
remark-rehearsal-inconclusive = La comprobación no ha podido determinar cómo terminó el ensayo. Véalo en Findem Connect.
remark-source-unavailable = Su empresa no tiene página de fuentes personalizadas. Si quiere ver la fuente Findem, pregunte a su contacto en SmartRecruiters si su empresa puede tener el complemento de fuentes personalizadas.
remark-source-typeRefused = Esta clave no tiene permiso para leer las fuentes de todos los tipos. Pida a un Admin de SmartRecruiters que se asegure de que solo hay una fuente llamada Findem.
remark-source-listChanged = La lista de fuentes cambió mientras se leía. Pida a un Admin de SmartRecruiters que se asegure de que solo hay una fuente llamada Findem.
remark-empty = { $what ->
    [both] Esta clave no ve puestos ni candidatos.
    [jobs] Esta clave no ve puestos.
    [candidates] Esta clave no ve candidatos.
   *[users] Esta clave no ve usuarios.
} Si su empresa sí los tiene, pida a un Admin de SmartRecruiters que revise el rol y el grupo de acceso de esta clave.
remark-create = No se ha podido comprobar si esta clave puede crear candidatos, porque para ello habría que crear uno. Para averiguarlo, haga el ensayo en Findem Connect.
remark-writes = { $count ->
    [one] Un permiso de escritura no se ha probado. Para probarlo, elija «Probar los 7 permisos de escritura…» en la ventana, o añada --write-attempts en la línea de comandos.
   *[other] { $count } permisos de escritura no se han probado. Para probarlos, elija «Probar los 7 permisos de escritura…» en la ventana, o añada --write-attempts en la línea de comandos.
}
remark-left-out = { $count ->
    [one] Este permiso se ha dejado fuera de la comprobación: { $permissions }.
   *[other] Estos permisos se han dejado fuera de la comprobación: { $permissions }.
}
remark-left-out-many = Se han dejado { $count } permisos fuera de la comprobación.
remark-other-user = Parece que otro programa está usando esta clave, así que es posible que Findem tenga que esperar. Dé a Findem una clave propia.

## Opening a report

report-error-reportTooLarge = Este archivo es más grande que cualquier informe. No se ha abierto.
report-error-reportForeign = Esto no es un informe de Findem Connect. Pida el archivo que se guardó como JSON o HTML.
report-error-reportDamaged = Este informe está dañado y no se puede leer. Pida el archivo otra vez.
report-error-reportNewer = Este informe se creó con una versión posterior de este programa. Actualice el programa para abrirlo.

report-note-checksum = El informe se modificó o se dañó después de crearse.
report-note-newerSchema = Este informe se creó con una versión posterior de este programa. Lo que esta versión no conoce aparece al final.
report-note-otherCatalogue = Este informe se creó con una lista de permisos distinta de la de esta versión. Lo que no estaba en su lista se muestra como no probado.
report-note-unknownFields = El informe tiene partes que esta versión no conoce. Aparecen al final.

## What the verdicts mean

verdict-granted-meaning = SmartRecruiters ha devuelto lo solicitado, en la forma que documenta. Este permiso está demostrado.
verdict-looksGranted-meaning = SmartRecruiters no ha rechazado la solicitud por falta de permiso, sino solo porque su ID inventado no existe. En un permiso de escritura que no se ha probado, significa que el rol Admin lo incluye. No se ha cambiado nada.
verdict-denied-meaning = SmartRecruiters lo ha rechazado, y el rechazo no puede significar otra cosa.
verdict-inconclusive-meaning = Algo se ha interpuesto, o la respuesta puede significar dos cosas. No demuestra que la clave tenga el permiso ni que le falte.
verdict-notTested-meaning = Se ha omitido a propósito.
summary-verdict-ready-meaning = No se ha rechazado nada y la prueba de conexión se ha superado. La clave puede hacer lo que pide la guía de Findem.
summary-verdict-notReady-meaning = Seguro que hay que corregir algo. El informe indica la causa, quién actúa y los pasos.
summary-verdict-undetermined-meaning = No consta que haya que corregir nada, pero al menos una cosa ha quedado sin determinar. No demuestra que la clave funcione ni que no funcione. El informe indica el motivo.

## Explain

explain-permission = Permiso
explain-vendor-scope = SmartRecruiters también lo escribe { $scope }.
explain-access-read = Es un permiso de lectura.
explain-access-write = Es un permiso de escritura. Una comprobación solo lo prueba con ID inventados, para que no pueda cambiar nada.
explain-probe = La comprobación envía: { $method } { $path }
explain-module = Pertenece a un producto de SmartRecruiters que no tienen todas las empresas.
explain-key-note = Una clave de API no tiene casillas de permisos. Deciden su System role y su Access group. El rol Admin incluye los { $count }.
explain-cause = Causa
explain-error = Código de error de SmartRecruiters
explain-reason = Sin determinar
explain-verdict = Veredicto
explain-summary = Veredicto sobre la clave entera
explain-symptom = Qué ve el cliente
explain-code = Código de resultado
explain-expected = Es el comportamiento normal. No hay ningún fallo.
explain-fault = Hay que corregir algo.
explain-who = Quién actúa: { $who }
explain-reply = Respuesta para enviar
explain-code-role = Rol: { $role }
explain-code-environment = Entorno: { $environment }
explain-code-mode = Comprobación: { $mode }
explain-code-source = Fuente de candidatos: { $source }
explain-code-connect-test = Prueba de conexión: { $test }
explain-code-rows = { $verdict }: { $scopes }
explain-code-others = Un código de resultado solo tiene espacio para una causa. Puede haber otras, por ejemplo un grupo de acceso. El informe las indica todas.
explain-contents = Para leer sobre uno de estos temas, ejecute: findem-doctor explain ID. Para buscar, use cualquier palabra, por ejemplo: findem-doctor explain 403
explain-found = Encontrado para «{ $query }». Para leer sobre uno de estos temas, ejecute: findem-doctor explain ID
explain-symptom-all = Qué ven los clientes
explain-cause-all = Causas: qué hay que corregir
explain-reason-all = Motivos: por qué no se ha podido determinar algo
explain-verdict-all = Veredictos
explain-summary-all = Veredictos sobre la clave entera
explain-permission-all = Permisos
explain-error-all = Códigos de error de SmartRecruiters
explain-code-all = Códigos de resultado
explain-code-example = El código de un resultado, como 015Y9-XCNH0-H6Y30

# Other words by which causes and reasons are found.
explain-words-keyMalformed = errata, mal escrita, caracteres, espacio, blanco, typo
explain-words-customerApiOff = 403, prohibido, acceso denegado, contrato, suscripción, forbidden
explain-words-oauthScopeMissing = 403, prohibido, acceso denegado, ámbito, permiso insuficiente, forbidden, insufficient scope
explain-words-oauthCredential = 401, ID de cliente, secreto de cliente, client ID, client secret
explain-words-badKey = 401, no autorizado, no válida, inválida, caducada, eliminada, unauthorized, invalid
explain-words-wrongEnvironment = 401, no autorizado, unauthorized
explain-words-systemRole = 403, prohibido, acceso denegado, forbidden, Basic, Standard, Extended, Employee, Restricted
explain-words-refusedForAdmin = 403, prohibido, acceso denegado, forbidden
explain-words-moduleOff = 403, prohibido, complemento, producto, licencia, forbidden, add-on
explain-words-accessGroup = 403, prohibido, pocos puestos, pocos candidatos, forbidden
explain-words-sourceMissing = atribución, origen, Other
explain-words-customSourcesUnavailable = complemento, SmartGlobal, falta la página, add-on
explain-words-dns = nombre de host, resolución, sin conexión, offline
explain-words-connect = sin conexión, rechazada, cortafuegos, offline, firewall
explain-words-tls = certificado, SSL, HTTPS
explain-words-proxy = 407, cortafuegos, firewall, NTLM
explain-words-captivePortal = invitado, wifi, Wi-Fi, hotel
explain-words-timeout = 408, lento, lenta
explain-words-redirected = 301, 302, 303, 307, 308
explain-words-notJson = HTML
explain-words-throttled = 429, límite de solicitudes, demasiadas solicitudes, rate limit, too many requests
explain-words-serverError = 500, 502, 503, 504, 5xx, caída, avería, interrupción
explain-words-unauthorized = 401, no autorizado, unauthorized
explain-words-maskedIds = 403, 404
explain-words-noSuchEndpoint = 404, 405, no encontrado, not found

actor-nobody = Nadie
actor-keyHolder = La persona que tiene la clave
actor-admin = Un Admin de SmartRecruiters
actor-smartRecruiters = SmartRecruiters
actor-findem = Findem

explain-code-error-codeLength = Un código de resultado tiene 15, 20 o 25 caracteres.
explain-code-unknown-permission = permiso n.º { $number }
explain-code-error-codeCharacter = Esto tiene un carácter que no tiene ningún código de resultado.
explain-code-error-codeCheck = Este código de resultado está mal escrito: su dígito de control es incorrecto. Pídalo otra vez.
explain-code-error-codeNewer = Este código de resultado se creó con una versión posterior de este programa.

## Texts to copy

clipboard-overwritten = La clave se ha quitado del portapapeles.
reply-greeting = Hola:
reply-admin-practice = Esto viene de una práctica. Nada de ello es real.
reply-admin-company = Empresa: { $company }
reply-admin-key = Clave de API: termina en { $lastFour }
reply-customer-lead = Este es el resultado de la comprobación de { $kind ->
    [oauthToken] lo que usa como clave de API de SmartRecruiters,
   *[other] su clave de API de SmartRecruiters
 }{ $lastFour ->
    [unknown] { "" }
   *[other] {" "}que termina en { $lastFour }
 } (código de resultado { $code }):
reply-customer-steps = Qué hacer:
reply-customer-again = Después, compruebe de nuevo la clave en Findem Connect. Si algo sigue sin funcionar, envíenos el informe nuevo. No envíe nunca la clave en sí.
reply-customer-report = Tenemos el informe de esta comprobación, así que no hace falta que lo envíe. No envíe nunca la clave en sí.
reply-customer-never = No envíe nunca la clave en sí.
reply-customer-only = Esta comprobación solo abarcó algunos permisos. Compruebe la clave entera antes de dársela a Findem. No envíe nunca la clave por correo electrónico ni por chat.

# What a letter to the customer says in place of other words. Findem’s support writes it, and already has the report.
letter-unreached = Hemos hecho esta comprobación en uno de nuestros equipos, que no pudo obtener todas las respuestas de SmartRecruiters. Hágala en su propio equipo.
letter-report-note-checksum = El informe que nos envió se modificó o se dañó después de crearse. Guárdelo otra vez y envíenoslo sin cambios.
letter-try-unreached-who = La persona que configuró la conexión
letter-try-unknown-who = { letter-try-unreached-who }
letter-try-noSafeAttempt-who = { letter-try-unreached-who }
letter-try-writesNotTried-who = { letter-try-unreached-who }
letter-try-listChanged-who = { letter-try-unreached-who }
letter-try-cancelled-who = { letter-try-unreached-who }
letter-try-unauthorized-who = { letter-try-unreached-who }
letter-try-serverError-who = { letter-try-unreached-who }
letter-try-throttled-who = { letter-try-unreached-who }
letter-try-unreached =
    Abra Findem Connect for SmartRecruiters en el equipo donde se configuró la conexión.
    Compruebe allí la clave.
    Guarde el informe y envíenoslo.
letter-headline-reason-wrongShape = SmartRecruiters ha respondido de una forma que nuestra comprobación no conoce. Lo estamos estudiando.
letter-headline-reason-throttled = SmartRecruiters ha pedido a nuestra comprobación que vaya más despacio. Puede que otros programas con la misma clave o dirección también estén enviando solicitudes.
letter-headline-reason-tooLarge = Una respuesta de SmartRecruiters era más grande de lo que lee nuestra comprobación. Lo estamos estudiando.
letter-headline-reason-maskedIds = No se han podido determinar algunos permisos porque SmartRecruiters oculta si algo existe. Lo estamos estudiando.
letter-headline-reason-noSuchEndpoint = En SmartRecruiters falta algo que Findem necesita. Lo estamos estudiando.
letter-headline-reason-noSafeAttempt = No se puede probar la creación de candidatos sin crear uno. Un ensayo en Findem Connect puede demostrar que funciona.
letter-detail-refusedForAdmin = Le enviamos también un texto para el soporte de SmartRecruiters. Contiene lo que necesita para averiguarlo.
letter-headline-customerApiOff = Su contrato con SmartRecruiters no incluye acceso a la API. Pida a SmartRecruiters que lo active.
letter-headline-moduleOff = { $count ->
    [0] Un módulo que Findem necesita parece desactivado. Pregunte a SmartRecruiters si su empresa lo tiene.
    [one] El módulo { $modules } parece desactivado. Pregunte a SmartRecruiters si su empresa lo tiene.
   *[other] Estos módulos parecen desactivados: { $modules }. Pregunte a SmartRecruiters si su empresa los tiene.
 }
letter-detail-moduleOff = O bien su empresa no ha contratado o activado esta parte de SmartRecruiters, o bien esta clave no puede usarla. La respuesta es la misma en ambos casos.
letter-try-wrongShape-who = El soporte de Findem
letter-try-wrongShape = Le diremos qué averiguamos. Por ahora no tiene que hacer nada.
letter-try-tooLarge-who = El soporte de Findem
letter-try-tooLarge = Le diremos qué averiguamos. Por ahora no tiene que hacer nada.
letter-try-maskedIds-who = El soporte de Findem
letter-try-maskedIds = Le diremos qué averiguamos. Por ahora no tiene que hacer nada.
letter-try-noSuchEndpoint-who = El soporte de Findem
letter-try-noSuchEndpoint = Le diremos qué averiguamos. Por ahora no tiene que hacer nada.
letter-try-deadline =
    Compruebe de nuevo la clave.
    Si a la comprobación se le vuelve a acabar el tiempo, pruebe con otra red.
letter-try-writesNotTried =
    En Findem Connect, vaya a «Permisos» y elija «Probar los 7 permisos de escritura…». Las solicitudes usan ID inventados, así que no debería cambiar nada.
    Guarde el informe y envíenoslo.
letter-try-noSafeAttempt =
    En Findem Connect, vaya a «Prueba de conexión» y haga el ensayo. Crea un candidato de prueba y lo elimina.
letter-try-unexpectedWrite =
    Por ahora no vuelva a probar los permisos de escritura.
    Envíe al soporte de SmartRecruiters el otro texto que le enviamos. En él se pregunta qué hizo la solicitud aceptada, y consta su ID.
    Díganos qué responde el soporte de SmartRecruiters.
letter-try-unknown =
    Compruebe de nuevo la clave.
    Si el resultado es el mismo, envíenos el informe nuevo.
letter-remark-writes = { $count ->
    [one] Un permiso de escritura no se ha probado. Para probarlo, vaya a «Permisos» en Findem Connect y elija «Probar los 7 permisos de escritura…».
   *[other] { $count } permisos de escritura no se han probado. Para probarlos, vaya a «Permisos» en Findem Connect y elija «Probar los 7 permisos de escritura…».
}

# The steps with a new key, in a letter. The reader doesn’t see the window.
-letter-check-key = Pegue la clave en Findem Connect, en la página «Clave de API», y espere el resultado. Si no tiene este programa, pídaselo al soporte de Findem.
-letter-hand-over = Cuando Findem Connect indique que la clave puede hacer lo que pide la guía de Findem y no mencione ningún grupo de acceso, pegue la misma clave en Findem: Admin → Integrations → Manage → SmartRecruiters → API Key → Save. Si Findem ya tiene una clave anterior, elija allí primero Edit Auth.
-letter-revoke = Cuando Findem funcione con la clave nueva, revoque la antigua en SmartRecruiters.
-letter-generate = Dé a la clave un nombre nuevo, por ejemplo «{ key-name-another }». Elija Generate y cópiela. SmartRecruiters solo la muestra una vez.
letter-fix-keyMalformed =
    Vuelva a la ventana de SmartRecruiters que muestra la clave nueva.
    Copie la clave completa. Si hay un botón Copy, úselo. Si no, seleccione todo el campo y cópielo.
    { -letter-check-key }
letter-fix-oauthCredential =
    Elija New credential y luego API key. Si ve casillas de scopes, ha elegido un cliente OAuth: vuelva atrás.
    System role: elija Admin. Access group: déjelo vacío.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    Cuando Findem funcione con la clave, revoque la credencial del cliente OAuth si no la usa ningún otro programa.
letter-fix-oauthScopeMissing =
    Findem usa una clave de API, no una credencial OAuth. Elija New credential y luego API key.
    System role: elija Admin. Access group: déjelo vacío.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    Cuando Findem funcione con la clave, revoque la credencial del cliente OAuth si no la usa ningún otro programa.
letter-fix-badKey =
    Si la ventana con la clave nueva sigue abierta, copie la clave otra vez.
    Si la clave se creó en el otro entorno (producción o sandbox), compruébela allí.
    Si no, cree una clave nueva: New credential, API key, System role Admin, Access group vacío, un nombre nuevo como «{ key-name-another }», Generate. Copie la clave completa.
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-badKey-revoked =
    Cree una clave nueva: New credential, API key, System role Admin, Access group vacío, un nombre nuevo como «{ key-name-another }», Generate. Copie la clave completa. SmartRecruiters la muestra una sola vez.
    { -letter-check-key }
    { -letter-hand-over }
letter-fix-wrongEnvironment =
    Si la clave se creó en su sandbox, elija Sandbox en la primera página de Findem Connect. Si no, elija allí Producción.
    Compruebe de nuevo la clave.
letter-fix-systemRole =
    Elija New credential y luego API key.
    System role: elija Admin. Access group: déjelo vacío.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-accessGroup =
    Cree una clave nueva con el System role Admin y deje vacío Access group. Un grupo de acceso limita una clave a algunos puestos y a sus candidatos.
    { -letter-generate }
    { -letter-check-key }
    { -letter-hand-over }
    { -letter-revoke }
letter-fix-refusedForAdmin =
    La clave ya tiene el rol Admin, así que lo más probable es que una clave nueva no lo resuelva.
    Pregunte al soporte de SmartRecruiters por qué se rechazan estas solicitudes a una clave Admin.
    Para ello, envíele el otro texto que le enviamos. En él constan las solicitudes.
letter-fix-moduleOff =
    Pregunte si su empresa tiene el módulo que se rechaza y pida que lo activen.
    Cuando esté activado, compruebe de nuevo esta clave. No necesita una clave nueva para esto.
    Si su empresa lo tiene y está activado, pregunte por qué se rechaza esta clave.
    Si su empresa no lo usa, díganoslo. El resto de la conexión puede funcionar sin él.
# The person who asks the admin isn’t Findem’s support.
admin-fix-moduleOff = { fix-moduleOff }
admin-fix-refusedForAdmin =
    La clave ya tiene el rol Admin, así que lo más probable es que una clave nueva no lo resuelva.
    Pregunte al soporte de SmartRecruiters por qué se rechazan estas solicitudes a una clave Admin.
    Envíele el informe de la comprobación. En él constan las solicitudes.
reply-customer-also = También hemos encontrado esto: { $text }
reply-customer-covered = También hemos encontrado esto: { $text } La clave nueva también lo resuelve.
reply-customer-try = Qué probar a continuación:
reply-closing = Un cordial saludo,

# What Findem’s support reads in place of other words: at the desk, in the text for the ticket, and on the command line.
-support-vendor-text = Envíe al cliente el texto para el soporte de SmartRecruiters, que atiende a sus propios clientes. Hay que completar el nombre de la empresa. En la ventana, copie el texto de «Textos para copiar». En la línea de comandos, guarde el informe y ejecute findem-doctor report show FILE --for vendor.
support-headline-reason-wrongShape = SmartRecruiters ha respondido de una forma que este programa no conoce. Los ingenieros de Findem tienen que ver el informe.
support-headline-reason-tooLarge = Una respuesta era más grande de lo que lee este programa. Los ingenieros de Findem tienen que ver el informe.
support-headline-reason-maskedIds = No se han podido determinar algunos permisos porque SmartRecruiters oculta si algo existe. Los ingenieros de Findem tienen que ver el informe.
support-headline-reason-noSuchEndpoint = En SmartRecruiters falta una función de la API que Findem necesita. Los ingenieros de Findem tienen que ver el informe.
support-try-wrongShape-who = El soporte de Findem
support-try-wrongShape =
    Entregue el informe a los ingenieros de Findem. Muestra qué respuestas no conoce este programa.
support-try-tooLarge-who = El soporte de Findem
support-try-tooLarge =
    Entregue el informe a los ingenieros de Findem. Muestra qué respuesta era demasiado grande.
support-try-maskedIds-who = El soporte de Findem
support-try-maskedIds =
    Entregue el informe a los ingenieros de Findem. Muestra qué permisos siguen sin aclararse.
support-try-noSuchEndpoint-who = El soporte de Findem
support-try-noSuchEndpoint =
    Entregue el informe a los ingenieros de Findem. Muestra qué función de la API falta.
support-try-unexpectedWrite-who = El soporte de Findem, con un Admin de SmartRecruiters
support-try-unexpectedWrite =
    Por ahora no vuelva a probar los permisos de escritura.
    { -support-vendor-text } En él se pregunta qué hizo la solicitud aceptada.
    Entregue el informe también a los ingenieros de Findem.
support-try-unknown =
    Compruebe de nuevo la clave.
    Si el resultado es el mismo, entregue el informe a los ingenieros de Findem.
support-fix-wrongEnvironment-who = La persona que comprueba la clave
support-fix-wrongEnvironment-where = Findem Connect
support-fix-wrongEnvironment =
    Pregunte si la clave se creó en el sandbox de la empresa o en producción.
    Compruébela allí. En la línea de comandos, añada --env sandbox o --env production. En la ventana, añada un cliente con ese entorno.
support-fix-refusedForAdmin =
    La clave ya tiene el rol Admin, así que lo más probable es que una clave nueva no lo resuelva.
    { -support-vendor-text }
support-fix-moduleOff =
    Pregunte si la empresa tiene el módulo que se rechaza y pida que lo activen.
    Cuando esté activado, compruebe de nuevo esta clave. No hace falta una clave nueva para esto.
    Si la empresa lo tiene y está activado, pregunte por qué se rechaza esta clave.
    Si la empresa no lo usa, no pasa nada: el resto de la conexión puede funcionar sin él.
support-fix-moduleOff-ask = { $count ->
    [one] Pregunte si la empresa tiene el módulo { $modules } y pida que lo activen.
   *[other] Pregunte si la empresa tiene estos módulos y pida que los activen: { $modules }.
}
support-remark-source-unavailable = La empresa no tiene página de fuentes personalizadas. Para ver la fuente Findem, puede pedir a su contacto en SmartRecruiters el complemento de fuentes personalizadas.
support-remark-empty = { $what ->
    [both] Esta clave no ve puestos ni candidatos.
    [jobs] Esta clave no ve puestos.
    [candidates] Esta clave no ve candidatos.
   *[users] Esta clave no ve usuarios.
} Si la empresa sí los tiene, un Admin de SmartRecruiters tiene que revisar el rol y el grupo de acceso de esta clave.
support-report-source-unavailable = La empresa no tiene página de fuentes personalizadas. Los candidatos de Findem mostrarán la fuente Other.
reply-customer-nothing = No hay que cambiar nada en SmartRecruiters.
reply-customer-ready = Si Findem aún no tiene esta clave, péguela en Findem. Si Findem ya la tiene y algo sigue sin funcionar, díganos qué ve y desde cuándo. No envíe nunca la clave por correo electrónico ni por chat.
reply-page = Página: { $url }
reply-who = Quién: { $who }
reply-where = Dónde: { $where }

# What helps on the command line, behind the sentence on what is wrong with the proxy.
doctor-proxy-unreadable = { $setting ->
    [variable] Debe tener esta forma: http://proxy.example.com:8080.
   *[other] Corríjala allí, o asigne a la variable HTTPS_PROXY una dirección como http://proxy.example.com:8080.
}
doctor-proxy-byItself = Pida a su departamento de TI la dirección del proxy y asígnela a la variable HTTPS_PROXY, por ejemplo http://proxy.example.com:8080.
doctor-proxy-login = Asigne a la variable HTTPS_PROXY una dirección que los incluya, por ejemplo http://user:password@proxy.example.com:8080, o introdúzcalos en la ventana.
doctor-proxy-loginRefused = Revíselos o consulte a su departamento de TI.
doctor-proxy-otherLogin = Pida a su departamento de TI otra forma de conectarse a SmartRecruiters.
