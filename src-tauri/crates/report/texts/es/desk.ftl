# The texts of the support desk. Ids begin with desk.

desk-ask =
    Hola:

    Compruebe la conexión mediante Findem Connect y envíenos el informe:

    1. Abra Findem Connect for SmartRecruiters en el equipo donde se configuró. Si no lo tiene, responda a este mensaje y le diremos cómo obtenerlo.
    2. Si la clave está en este equipo, vaya a «Permisos» y compruébela de nuevo allí. Si no, vaya a «Clave de API» y elija «Pegar la clave». La comprobación empieza entonces por sí sola.
    3. Cuando aparezca el resultado, elija «Guardar el informe…» y luego «Guardar…», y envíenos el archivo. Puede leerlo antes. No contiene ninguna clave ni datos de candidatos.

    No nos envíe nunca la clave en sí.

    Un cordial saludo,

## The rail

desk-label = Clientes e informes
desk-customers = Clientes
desk-customers-count = Clientes ({ $count })
desk-customers-none = Ninguno todavía
desk-customers-none-real = Ninguno todavía. Los clientes de práctica solo aparecen mientras practica.
desk-customers-unread = No se han podido leer
desk-find = Buscar…
desk-find-customer = Buscar un cliente por su nombre
desk-find-none = Ningún cliente con ese nombre
desk-runs-none = aún sin comprobar
desk-runs = { $count ->
    [one] 1 comprobación
   *[other] { $count } comprobaciones
}, { $when }
desk-checking = comprobando…
desk-today = hoy
desk-yesterday = ayer
desk-plus = +
desk-another = Otro cliente
desk-first = Añadir un cliente
desk-open-report = Abrir un informe…
desk-symptoms = Qué ven los clientes
desk-close = Configurar una conexión

## The first page

desk-title = Diagnosticar una clave
desk-lead = Averigüe por qué no funciona la conexión de un cliente. Empiece por el informe del cliente. Si no hay informe, use la clave del cliente.
desk-ask-title = Pida el informe del cliente
desk-ask-why = Un informe muestra qué puede hacer la clave del cliente y por qué. No contiene la clave. Para la mayoría de las preguntas, basta con él.
desk-ask-copy = Copiar esta petición
desk-check-title = ¿No hay informe? Compruebe una clave desde aquí
desk-check-why = Si ya tiene la clave del cliente, puede comprobarla aquí. Añada primero el cliente. La clave se introduce en la página siguiente. No pida una clave por correo electrónico ni por chat.
desk-check-practice = Está practicando «{ $title }». Si este escenario incluye una clave, está en la primera página del SmartRecruiters de práctica. Si no, cree allí una clave. Para elegir otro escenario o salir de la práctica, elija «{ desk-close }» y luego «{ rail-start }».
desk-customer-name = Nombre del cliente
desk-customer-environment = De qué SmartRecruiters es la clave
desk-customer-practice = La práctica hace las veces de SmartRecruiters en este equipo. Sus clientes tienen su propia lista, que solo se ve mientras practica.
desk-add = Añadir este cliente
desk-symptoms-why = ¿Solo tiene una pregunta?
desk-quiet-start = Abrir un informe no envía nada.

## A customer and its key

desk-customer = Este cliente
desk-customer-what = { $name } · { $environment }. El nombre y las comprobaciones se guardan en este equipo.
desk-customer-lead = { $environment } · aún sin comprobar
desk-customer-lead-running = { $environment } · comprobándose ahora
desk-key = La clave del cliente
desk-key-none = No hay ninguna clave cargada. La clave que pegue o escriba se conserva solo en esta sesión, a menos que la guarde.
desk-check-loaded = Comprobar la clave cargada
desk-key-ending = La clave que termina en { $lastFour } está cargada
desk-key-here = Hay una clave cargada
desk-key-unchecked = { $here ->
    [unknown] Hay una clave cargada, pero aún no se ha comprobado.
   *[other] La clave que termina en { $here } está cargada, pero aún no se ha comprobado.
}
desk-key-below = { $below ->
    [unknown] El resultado de abajo es de otra clave.
   *[other] El resultado de abajo es de la clave que termina en { $below }.
}
desk-key-other = { $here ->
    [unknown] Ahora hay otra clave cargada.
   *[other] La clave cargada ahora termina en { $here }.
}
desk-key-storing = · guardando…
desk-key-session = · solo para esta sesión
desk-key-kept = · guardada en el llavero de este equipo
desk-key-left-older = { $lastFour ->
    [unknown] Es posible que una clave anterior
   *[other] Es posible que una clave anterior, que termina en { $lastFour },
} siga en el llavero de este equipo (entrada «{ $entry }»). No se usa. Para sustituirla, guarde la clave nueva en el llavero. Para quitarla, conserve la clave nueva solo en esta sesión.
desk-key-left-same = El llavero no ha confirmado si tiene esta clave (entrada «{ $entry }»). Elija de nuevo dónde guardarla.
desk-key-left-alone = { $lastFour ->
    [unknown] No se usa ninguna clave. Es posible que una clave
   *[other] No se usa ninguna clave. Es posible que una clave, que termina en { $lastFour },
} siga en el llavero de este equipo (entrada «{ $entry }»).
desk-key-now = { $lastFour ->
    [unknown] Hay una clave cargada
   *[other] La clave que termina en { $lastFour } está cargada
}{ $where ->
    [kept] { " " }y guardada en el llavero de este equipo.
   *[session] , solo para esta sesión.
}
desk-key-gone = No hay ninguna clave cargada.
desk-key-keep = Guardarla en el llavero
desk-key-unkeep = Conservarla solo en esta sesión
desk-key-use = Usar esa clave
desk-key-remove = Quitar la clave…
desk-rename = Cambiar nombre…
desk-rename-title = Cambiar el nombre de este cliente
desk-rename-yes = Cambiar nombre
desk-renamed = El nombre ahora es { $name }.
desk-rename-kept = En el llavero, la entrada de la clave conserva su nombre anterior.
desk-forget = Olvidar este cliente…
desk-forget-title = ¿Olvidar este cliente?
desk-forget-runs = { $count ->
    [0] El nombre se borra de este equipo. No hay comprobaciones.
    [one] El nombre y la única comprobación se borran de este equipo.
   *[other] El nombre y las { $count } comprobaciones se borran de este equipo.
}
desk-forget-kept = La clave se quita del llavero.
desk-forget-session = La clave se quita de la memoria.
desk-forget-not = No cambia nada en SmartRecruiters. Si la clave es válida allí, lo sigue siendo hasta que alguien la revoque.
desk-forget-no = Conservar este cliente
desk-forget-yes = Olvidar este cliente
desk-forgotten = { $name } ya no está en este equipo.
desk-forget-leave = Olvidar todo menos la clave
desk-quiet-key = Pegue la clave del portapapeles o escríbala.
desk-quiet-keychain = Esperando al llavero de este equipo. Si pide una contraseña, busque su ventana.
desk-quiet-busy = Se está comprobando la clave de otro cliente. Solo se hace una comprobación a la vez.

## A report

desk-from-file = Abierto desde { $name }. No se ha enviado nada a SmartRecruiters.
desk-received = Este informe procede de un archivo. No se ha enviado nada a SmartRecruiters.
desk-not-kept = Esta comprobación no se ha podido guardar en este equipo. Guarde el informe antes de continuar.
desk-since = Desde la comprobación inmediatamente anterior, { $when }
desk-caveat = !
desk-compare = Comparar
desk-compare-other = Comparar con otra comprobación
desk-next = Qué probar a continuación
desk-next-who = Quién: { $who }
desk-also = Otras causas
desk-source = Fuente de candidatos
desk-facts = Sobre esta comprobación
desk-unknown = De una versión posterior
desk-unknown-why = Esta versión no conoce estas partes del informe. Se muestran tal como están.
desk-keep = Añadir a un cliente…
desk-keep-title = Añadir este informe a un cliente
desk-keep-what = Se guarda en este equipo como una de las comprobaciones del cliente. Puede compararlo con otras.
desk-keep-with = Cliente
desk-keep-new = Un cliente nuevo
desk-keep-yes = Añadirlo
desk-kept = Añadido a las comprobaciones de { $name }.
desk-rows-only = { $count ->
    [one] Solo el no otorgado (1)
   *[other] Solo los no otorgados ({ $count })
}
desk-rows-permission = Permiso
desk-rows-verdict = Veredicto
desk-rows-evidence = Evidencia
desk-rows-ms = Tiempo (ms)
desk-rows-more = { $count ->
    [one] y 1 solicitud más
   *[other] y { $count } solicitudes más
}
desk-rows-vendor = SmartRecruiters también lo escribe { $scope }.
desk-rows-nothing = Para este no se ha enviado nada.
desk-evidence-ms = { $ms } ms
desk-evidence-code = código { $code }
desk-evidence-code-meaning = código { $code }: { $meaning }
desk-evidence-message = «{ $message }»
desk-evidence-request = ID de la solicitud { $id }

desk-copy-ticket = Copiar texto para el ticket
desk-replies = Textos para copiar
desk-reply-customer = Para el cliente
desk-reply-customer-copy = Copiar el texto para el cliente
desk-reply-ticket = Para el ticket
desk-reply-ticket-copy = Copiar el texto para el ticket
desk-reply-vendor = Para el soporte de SmartRecruiters
desk-reply-vendor-copy = Copiar el texto para el soporte de SmartRecruiters

## Runs, and two of them compared

desk-history = Comprobaciones
desk-history-how = Para comparar dos comprobaciones, marque sus casillas.
desk-history-choose = Comparar
desk-history-choose-run = Comparar la comprobación de { $when }
desk-history-when = Cuándo
desk-history-verdict = Resultado
desk-history-key = Clave
desk-history-tried = Probado
desk-history-shown = (mostrada)
desk-history-ending = termina en { $lastFour }
desk-history-unknown = sin indicar
desk-history-received = de un archivo
desk-history-reads = solo lectura
desk-history-all = lectura y escritura
desk-history-show-all = Mostrar las { $count } comprobaciones
desk-history-limit = Solo se guardan las últimas { $count } comprobaciones.
desk-compare-chosen = Comparar las dos
desk-compare-title = Comparar dos comprobaciones
desk-compare-two = Los dos informes
desk-compare-report = Informe
desk-compare-found = Qué encontró
desk-compare-yet = Pero el resultado posterior es:
desk-quiet-compare = Solo se compara lo que ambas comprobaciones pudieron determinar.

## What customers see

desk-symptoms-lead = Qué cuentan los clientes, por qué ocurre y una respuesta para enviar. También puede escribir un código de resultado o un ID de un informe.
desk-symptoms-filter = ¿Qué ve el cliente?
desk-symptoms-found = { $count ->
    [one] 1 entrada
   *[other] { $count } entradas
}
desk-symptoms-none = No hay coincidencias. Pruebe con menos palabras o con otras.
desk-symptom-expected = comportamiento normal
desk-symptom-fault = hay que corregirlo
desk-symptom-who = Quién actúa: { $who }
desk-symptom-reply = Respuesta para enviar
desk-symptom-copy = Copiar la respuesta
