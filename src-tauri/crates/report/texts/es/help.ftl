# What the help of the command line says: `findem-doctor --help`, and the help of each command.

## Headings, and what follows the text of an option

help-heading-usage = Uso:
help-heading-commands = Comandos:
help-heading-arguments = Argumentos:
help-heading-options = Opciones:
help-heading-values = Valores posibles:
help-default = [predeterminado: { $value }]
help-values = [valores posibles: { $values }]

## Commands

help-command = Comprobar una clave de API de SmartRecruiters para Findem y decir en una frase qué falla
help-command-check = Comprobar una clave: sus permisos, la fuente Findem y lo que hará Findem
help-command-fleet = Comprobar muchas claves a la vez, con una línea de resultado para cada una
help-command-practice = Iniciar el SmartRecruiters de práctica, que sustituye al real en este equipo
help-command-explain = Explicar lo que dice un informe: un permiso, una causa, un motivo, lo que ve un cliente o un código de resultado
help-command-report = Abrir el informe que envió un cliente, o comparar dos
help-command-report-show = Mostrar un informe
help-command-report-diff = Comparar dos informes: qué ha mejorado, qué ha empeorado y qué no se puede comparar
help-command-keys = Guardar claves en el llavero de este equipo, cada una con un nombre
help-command-keys-add = Guardar una clave que se lee de la entrada estándar o que se escribe sin mostrarse
help-command-keys-list = Mostrar los nombres de las claves, sin las claves
help-command-keys-forget = Quitar una clave del llavero
help-command-watch = Comprobar conexiones cada semana y avisar cuando algo deja de funcionar
help-command-watch-on = Comprobar una conexión cada semana, con su clave del llavero
help-command-watch-off = Dejar de comprobar una conexión cada semana
help-command-watch-now = Hacer ahora lo que el temporizador hace cada semana
help-command-watch-status = Mostrar qué conexiones se comprueban cada semana y el resultado de la última comprobación
help-command-completions = Imprimir el autocompletado para un shell
help-command-man = Imprimir la página de manual
help-command-help = Mostrar esta ayuda o la de un comando

## Options and arguments that several commands have

help-argument-language = El idioma de los textos que lee una persona [predeterminado: el del sistema en una terminal, si no, inglés]
help-argument-api_base = Consultar en su lugar un servidor de este equipo, como el SmartRecruiters de práctica en http://127.0.0.1:8080
help-argument-verbose = En una terminal, mostrar todos los permisos con sus solicitudes, no solo lo que requiere atención
help-argument-help = Mostrar la ayuda
help-argument-help-more = Mostrar la ayuda (más detalles con «--help»)
help-argument-help-summary = Mostrar la ayuda (un resumen con «-h»)
help-argument-version = Mostrar la versión

## findem-doctor check

help-argument-check-env = Qué SmartRecruiters se consulta; practice viene integrado y no necesita clave [predeterminado: production]
help-argument-check-scenario = Practicar con este problema (implica `--env practice`); `findem-doctor practice --help` los muestra
help-argument-check-key_stdin = Leer la clave de la entrada estándar
help-argument-check-profile = Leer la clave del llavero, donde la guardó `findem-doctor keys add NAME`
help-argument-check-write_attempts = Probar también los siete permisos de escritura, con ID inventados que no corresponden a nada
help-argument-check-read_only = Dejar fuera los siete permisos de escritura; no cuentan salvo que el rol los demuestre
help-argument-check-only = Comprobar solo estos permisos, separados por comas, sin la fuente ni la prueba de conexión
help-argument-check-changes = Mostrar solo lo que ha cambiado desde la última comprobación del historial de --profile; el código de salida sigue siendo el de la comprobación
help-argument-check-metrics = Escribir también el resultado en este archivo, como métricas para Prometheus
help-argument-check-plan = Imprimir todas las solicitudes que enviaría la comprobación, sin enviar nada
help-argument-check-format = El formato del informe; de forma predeterminada, el de la extensión de FILE (.json, .md, .html) o texto
help-argument-check-out = Escribir el informe completo en este archivo
help-argument-check-deadline = Terminar toda la comprobación pasado este número de segundos
help-argument-check-quiet = No mostrar el progreso ni notas, solo el informe y los errores

## findem-doctor fleet

help-argument-fleet-keys = La lista de claves, un archivo que solo usted puede leer; `-` lee la entrada estándar
help-argument-fleet-jobs = Cuántas claves se comprueban a la vez, 128 como máximo
help-argument-fleet-shard = Comprobar solo una de cada N líneas, a partir de la línea I (contada desde 0), para repartir una lista entre varias tareas
help-argument-fleet-out = Añadir los resultados a este archivo y omitir las líneas que ya tienen un resultado en él
help-argument-fleet-changes_from = Imprimir solo lo que ha cambiado desde los resultados de este archivo, que escribió --out de una ejecución anterior
help-argument-fleet-metrics = Escribir también los resultados en este archivo, como métricas para Prometheus
help-argument-fleet-write_attempts = Probar también los siete permisos de escritura, en las líneas con "consent": true
help-argument-fleet-deadline = Terminar la comprobación de cada clave pasado este número de segundos

## findem-doctor practice

help-argument-practice-port = Escuchar en este puerto de 127.0.0.1 en lugar de uno libre
help-argument-practice-scenario = Qué se practica
help-argument-practice-candidates = Cuántos candidatos tiene la empresa, hasta 1.000.000
help-argument-practice-json = Imprimir la dirección, las páginas de administración y las claves como una línea de JSON

## findem-doctor explain

help-argument-explain-what = Un ID de un informe, lo que ve un cliente, un código de resultado o palabras que buscar; si no se indica, se muestran todos los ID

## findem-doctor report

help-argument-report-show-file = El informe, en JSON o HTML; `-` lee la entrada estándar
help-argument-report-show-format = El formato en que se muestra
help-argument-report-show-reader = Mostrar en su lugar un texto para enviárselo a alguien
help-argument-report-diff-old = El informe anterior, en JSON o HTML; `-` lee la entrada estándar
help-argument-report-diff-new = El informe más reciente
help-argument-report-diff-format = El formato en que se muestra la comparación

## findem-doctor keys

help-argument-keys-add-name = Un nombre para la clave, como el del cliente
help-argument-keys-add-env = Dónde se usa la clave [predeterminado: production]
help-argument-keys-forget-name = El nombre con el que se guardó
help-argument-keys-forget-all = Quitar todas las claves

## findem-doctor watch

help-argument-watch-on-name = El nombre con el que `findem-doctor keys add` guardó la clave
help-argument-watch-off-name = Su nombre; si no se indica, dejan de comprobarse todas
help-argument-watch-now-name = Comprobar solo esta conexión

## findem-doctor completions

help-argument-completions-shell = El shell

## Possible values

help-value-practice = El SmartRecruiters de práctica integrado, en este equipo
help-value-text = Para una terminal
help-value-json = Para programas
help-value-markdown = Para un ticket
help-value-html = Para un navegador y para imprimir; el JSON va dentro
help-value-customer = Una carta al cliente: qué se encontró y qué hay que hacer
help-value-ticket = Un texto para el ticket: la causa, los pasos y las pruebas
help-value-vendor = Una carta al soporte de SmartRecruiters, con las solicitudes y sus ID

## What stands below the options

help-after =
    Códigos de salida de `check`:
      0  lista: la clave puede hacer lo que pide la guía de Findem
      1  no está lista: hay que corregir algo
      2  sin comprobar: el comando es incorrecto, o la clave está vacía
      3  sin determinar: algo lo ha impedido, o primero hay que probar la escritura

    En una terminal, un informe muestra solo lo que requiere atención, y la respuesta va al final. Un archivo u otro programa recibe siempre el informe completo. La salida es UTF-8; si la configuración regional tiene otra codificación o ninguna, los textos para personas usan signos ASCII.
help-after-check =
    La clave se lee de la entrada estándar, del llavero (--profile) o de la variable FINDEM_DOCTOR_KEY, salvo que esté vacía. Nunca es un argumento, porque otros usuarios del equipo podrían leerla. El texto puede contener algo más que la clave, como una etiqueta, una cabecera o un comando de curl. Solo se usa la clave.

    Una comprobación solo lee, salvo con --write-attempts. El rol Admin incluye los siete permisos de escritura. Con cualquier otro rol, solo probándolos se puede saber. Sin --write-attempts ni --read-only, esa comprobación termina con el código de salida 3.

    Una comprobación con --profile se añade al historial de ese perfil, que conserva las 50 últimas, salvo que otro programa, como la ventana de Findem Connect, tenga abiertos los registros.

    El proxy es el que usaría curl: https_proxy, HTTPS_PROXY, all_proxy, ALL_PROXY, no_proxy y NO_PROXY, o bien el de la configuración del escritorio. SOCKS funciona, y en las credenciales no hace falta escapar nada. Si la dirección del proxy no es válida, no se envía nada.

    Ejemplos:
    { $examples }

    Códigos de salida: 0 lista, 1 no está lista, 2 sin comprobar, 3 sin determinar
help-after-fleet =
    Cada línea de la lista es un objeto JSON:
    { $list }

    Sin `env`, el entorno es el del perfil, o production. Una comprobación solo lee, salvo que se indique --write-attempts y la línea contenga también "consent": true. Si el rol de una clave no muestra si puede escribir, su veredicto es undetermined (sin determinar), con el motivo writesNotTried.

    Cada línea recibe una línea de resultado en JSON en cuanto está lista. Una línea que no se puede comprobar recibe en su lugar un error, y el resto continúa. Un resumen por causa se escribe en el error estándar. Si una ejecución se interrumpió, iníciela de nuevo con el mismo --out. Las líneas que ya tienen un resultado en él se omiten.

    Ejemplos:
    { $examples }

    Códigos de salida: 0 todas listas, 1 algunas no están listas, 2 el comando o la lista son incorrectos, 3 no consta que ninguna no esté lista, pero algunas quedan sin determinar o sin comprobar
help-after-practice =
    Ejemplos:
    { $examples }

    El comando imprime la dirección, las páginas de administración y las claves, y funciona hasta Ctrl-C. Para comprobar una de las claves, copie en otra terminal el comando que imprime y pegue la clave cuando se la pida.
help-after-explain =
    Un informe identifica con un ID cada permiso, cada causa (qué hay que corregir) y cada motivo (por qué no se ha podido determinar algo), y cada resultado tiene un código. Este comando explica qué significan y qué hay que hacer. Para lo que ve un cliente, también tiene una respuesta para enviar.

    Ejemplos:
    { $examples }
help-after-report-show =
    En una terminal solo se muestra lo que requiere atención, y la respuesta va al final; --verbose lo muestra todo. Al abrir un informe no se envía nada.

    Ejemplos:
    { $examples }
help-after-report-diff =
    Ejemplo:
    { $examples }
help-after-keys-add =
    Mientras la ventana de Findem Connect está abierta, ocupa la lista de claves, así que ciérrela antes.

    Ejemplos:
    { $examples }
help-after-watch-on =
    Una comprobación que se inicia sola únicamente lee. Nunca pide una contraseña: si el llavero está bloqueado, no se comprueba nada, y una notificación lo dice una sola vez. Solo le avisa cuando algo ha dejado de funcionar o vuelve a funcionar, y no nombra ninguna empresa.

    Se ejecuta cada semana mientras tiene abierta la sesión: la inicia systemd en Linux, el Programador de tareas en Windows y launchd en macOS. Mientras otro programa tiene abiertos los registros, espera. Al quitar la clave, termina.

    Ejemplos:
    { $examples }

## Comments beside examples

help-comment-permission = un permiso
help-comment-cause = una causa
help-comment-reason = un motivo
help-comment-symptom = lo que ve un cliente
help-comment-code = un código de resultado
help-comment-search = una búsqueda: lo que coincide con estas palabras
help-comment-everything = todo lo que tiene un ID
