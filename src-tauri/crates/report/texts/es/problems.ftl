# Why a command failed, and what may help. Each one begins with a small letter, because "error:" or "hint:" stands before it.
# Names of commands, options, variables, and files stay as they are, in their backticks too.

## Keys

problem-noKey = no hay ninguna clave que comprobar
problem-severalKeys = se ha indicado más de una clave: { $names }
problem-keyEmpty = la clave está vacía
problem-twoKeys = este texto contiene dos claves distintas, una termina en { $first } y la otra en { $second }
problem-notPracticeKey = { $shape ->
    [cut] { $count ->
        [one] esto es solo una parte de una clave: falta al menos 1 carácter
       *[other] esto es solo una parte de una clave: faltan al menos { $count } caracteres
    }
    [overlong] { $count ->
        [one] esto es más largo que una clave de práctica: sobra 1 carácter
       *[other] esto es más largo que una clave de práctica: sobran { $count } caracteres
    }
   *[other] está en modo práctica, y el texto no es una clave de práctica
}
problem-keyAsArgument = no se aceptan claves en la línea de comandos, donde otros usuarios de este equipo podrían leerlas
problem-keyUnreadable = no se puede leer la clave de la entrada estándar: { $why }
problem-keyMalformed = este texto no puede ser una clave: contiene otro texto o caracteres que ninguna clave tiene, o es demasiado largo
problem-practiceKeyElsewhere = esta es una clave de práctica; nunca se envía a SmartRecruiters
problem-realKeyInPractice = está en modo práctica, y el texto no es una clave de práctica; cambie a producción para usarla

## Profiles and the keychain

problem-profileNeedsAddress = el perfil { $profile } es para una dirección personalizada, y no se ha indicado ninguna
problem-noProfile = no hay ningún perfil llamado { $profile }
problem-profilesDamaged = la lista de perfiles de { $file } está dañada
problem-profileWithoutKey = el perfil { $profile } no tiene ninguna clave guardada
problem-profileHasKey = el perfil { $profile } ya tiene una clave
problem-keyElsewhere = la clave del perfil { $profile } está en un llavero distinto del que se usa ahora
problem-noStore = en este equipo no responde ningún llavero
problem-noCollection = el servicio de llaveros no tiene ningún llavero donde guardar una clave
problem-untilLogout = el servicio de llaveros olvida sus claves al cerrar la sesión
problem-keychainLocked = el llavero está bloqueado
problem-waiting = el llavero aún no ha respondido
problem-noAccess = el sistema no permite usar el llavero
problem-ambiguous = el llavero tiene varias entradas con este nombre
problem-tooLong = la clave es más larga que los { $limit } caracteres que acepta este llavero
problem-notKept = el llavero no ha devuelto lo que se guardó
problem-notText = la entrada del llavero no es texto
problem-failed = el llavero ha fallado

## Lists of keys and their results

problem-keysFile = no se puede leer { $file }: { $why }
problem-keysOpenToOthers = { $file } contiene claves, pero otros usuarios de este equipo pueden leerlo (su modo es { $mode })
problem-keysFromTerminal = no se puede escribir una lista de claves en una terminal, porque la terminal mostraría las claves
problem-noLines = la lista no tiene ninguna línea con una clave
problem-outForeign = { $file } contiene algo distinto de resultados de este comando
problem-outInUse = otra ejecución está escribiendo en { $file }
problem-oldResultsFile = no se pueden leer los resultados anteriores de { $file }: { $why }
problem-oldResultsBroken = { $file }, línea { $line }: no es un resultado de `findem-doctor fleet`
problem-oldResultsAreOut = los resultados anteriores no pueden estar en el archivo en el que escribe esta ejecución
problem-metricsForeign = { $file } contiene algo distinto de métricas de este programa
problem-lineTooLong = esta línea es demasiado larga para una clave y su nombre
problem-lineNotText = esta línea no es texto: la lista está en UTF-16, y esta línea está dañada
problem-lineNotJson = esta línea no es JSON a partir del carácter { $place }
problem-lineWrongShape = esta línea necesita "name" con "key" o "profile", y además solo puede tener "env" y "consent"; véase el carácter { $place }
problem-lineWithoutName = esta línea no tiene nombre
problem-lineNameIsKey = el nombre de esta línea parece una clave o contiene una
problem-lineWithoutKey = esta línea no tiene ni clave ni perfil
problem-lineSeveralKeys = esta línea tiene a la vez una clave y un perfil
problem-lineUnknownEnvironment = el entorno de esta línea no es production, sandbox ni practice

## The practice tenant and addresses

problem-scenarioElsewhere = --scenario es para el SmartRecruiters de práctica, no para { $environment }
problem-scenarioWithoutKey = el escenario { $scenario } aún no tiene clave, así que no hay nada que comprobar
problem-keyForOwnTenant = este comando inicia un SmartRecruiters de práctica que solo acepta sus propias claves, no la de { $source }
problem-practiceNeedsAddress = un SmartRecruiters de práctica necesita una dirección, y no se ha indicado ninguna
problem-practiceListen = el SmartRecruiters de práctica no puede escuchar en { $address }
problem-practiceTooManyCandidates = el SmartRecruiters de práctica puede tener como máximo { $limit } candidatos, no { $count }
problem-practiceSavedByLater = el SmartRecruiters de práctica guardado se creó con una versión posterior de este programa
problem-notAnAddress = esto no es una dirección web; escríbala así: http://127.0.0.1:8080
problem-notHttp = aquí solo se acepta http://; para el propio SmartRecruiters, elija production o sandbox
problem-notLoopback = solo se acepta una dirección de este equipo: 127.0.0.1, [::1] o localhost
problem-userInfo = la dirección no puede contener un nombre de usuario ni una contraseña
problem-notAnOrigin = la dirección debe terminar después del puerto, sin ruta, consulta ni fragmento

## Files and this program

problem-internal = esta comprobación se ha detenido por un error de este programa
problem-trust = este equipo no tiene certificados de confianza, así que no puede verificar el de SmartRecruiters
problem-reportFile = no se puede leer { $file }: { $why }
problem-reportTooLarge = { $file }: el archivo tiene más de { $limit } bytes
problem-reportForeign = { $file }: esto no es un informe de Findem Connect
problem-reportDamaged = { $file }: el informe está dañado: { $why }
problem-reportNewer = { $file }: el informe tiene la versión de esquema { $version }, y este programa lee { $known }
problem-planFormat = un plan solo se puede mostrar como texto o como JSON
problem-noTimer = no se puede activar ni desactivar el temporizador de la comprobación semanal: { $why }
problem-nothingWatched = ninguna conexión se comprueba cada semana
problem-notWatched = { $profile } no se comprueba cada semana
problem-changesFormat = lo que ha cambiado solo se puede mostrar como texto, JSON o Markdown
problem-outFile = no se puede escribir { $file }: { $why }
problem-outNotAFile = { $file } no es un archivo que se pueda sustituir
problem-reportEnding = un informe no se puede escribir como { $ending }
problem-resultsEnding = los resultados se escriben como líneas de JSON, no como { $ending }
problem-output = no se puede escribir en la salida estándar: { $why }
problem-noOutput = no se pueden imprimir los resultados: { $why }
problem-runtime = este programa no puede iniciarse: { $why }
problem-explainUnknown = desconocido: «{ $query }»
problem-codeLength = un código de resultado tiene 15, 20 o 25 caracteres, pero este tiene { $count }
problem-codeCharacter = un código de resultado nunca contiene «{ $character }»
problem-codeCheck = el código de resultado está mal escrito: su dígito de control no coincide
problem-codeNewer = el código de resultado se creó con una versión posterior de este programa
problem-noHome = este equipo no tiene ninguna carpeta para datos de programas; indique una en { $variable }
problem-locked = otro programa, como la ventana de Findem Connect, está usando { $folder }
problem-newerVersion = { $file } se creó con una versión más reciente
problem-unreadable = no se ha podido leer { $file }, así que queda como está
problem-tooLarge = { $file } es demasiado grande
problem-noSpace = no queda espacio para escribir { $file }
problem-notPermitted = este programa no tiene permiso para acceder a { $file }
problem-held = otro programa tiene abierto { $file }
problem-nameTaken = ya hay un perfil con este nombre
problem-nameEmpty = un perfil necesita un nombre
problem-nameTooLong = el nombre de un perfil puede tener como máximo { $limit } caracteres
problem-io = no se ha podido escribir o leer { $file }

## Why a file can't be read or written

why-standardInput = la entrada estándar
why-notFound = no existe
why-noFolder = su carpeta no existe
why-notPermitted = no tiene permiso
why-folder = es una carpeta
why-full = el disco está lleno
why-tooLarge = aquí no puede haber archivos tan grandes
why-readOnly = el disco es de solo lectura
why-badName = su nombre no se puede usar aquí
why-passing = el programa está en una imagen de disco o sigue donde se descargó

## What the company's IT turned off

problem-forbiddenByPolicy = { $feature ->
    [production] el departamento de TI de su empresa ha desactivado esto en este equipo: conectarse a SmartRecruiters (véase { $place })
    [sandbox] el departamento de TI de su empresa ha desactivado esto en este equipo: conectarse a un sandbox de SmartRecruiters (véase { $place })
    [custom] el departamento de TI de su empresa ha desactivado esto en este equipo: conectarse a un servidor cuya dirección se introduce (véase { $place })
    [writeAttempts] el departamento de TI de su empresa ha desactivado esto en este equipo: probar los permisos de escritura (véase { $place })
    [rehearsal] el departamento de TI de su empresa ha desactivado esto en este equipo: el ensayo (véase { $place })
    [fieldSample] el departamento de TI de su empresa ha desactivado esto en este equipo: la muestra de campos (véase { $place })
    [keepKey] el departamento de TI de su empresa ha desactivado esto en este equipo: guardar una clave en el llavero (véase { $place })
    [watch] el departamento de TI de su empresa ha desactivado esto en este equipo: comprobar la conexión a intervalos (véase { $place })
   *[typedProxy] el departamento de TI de su empresa ha desactivado esto en este equipo: un proxy cuya dirección se introduce (véase { $place })
}
problem-policyUnusable = { $why ->
    [notRoots] la directiva de { $place } desactiva todo lo que puede desactivar, porque no pertenece a root
    [othersCanWrite] la directiva de { $place } desactiva todo lo que puede desactivar, porque usuarios distintos de root pueden escribir en ella
    [notAFile] la directiva de { $place } desactiva todo lo que puede desactivar, porque es un enlace o no es un archivo dentro de una carpeta
    [tooLong] la directiva de { $place } desactiva todo lo que puede desactivar, porque es demasiado larga
    [notToml] la directiva de { $place } desactiva todo lo que puede desactivar, porque no es TOML válido
    [unknownKey] la directiva de { $place } desactiva todo lo que puede desactivar, porque esta versión no conoce «{ $key }»
    [wrongValue] la directiva de { $place } desactiva todo lo que puede desactivar, porque «{ $key }» tiene un valor no permitido
   *[unreadable] la directiva de { $place } desactiva todo lo que puede desactivar, porque no se puede leer
}

## Hints

hint-policy = eso solo puede cambiarlo el departamento de TI de la empresa
hint-practiceAlways = la práctica siempre funciona: `findem-doctor check --env practice`
hint-giveKeyElsewhere = pásela a `findem-doctor check --key-stdin`, o guárdela con `findem-doctor keys add NAME`
hint-giveKey = indíquela con `--key-stdin`, con `--profile NAME` o en la variable FINDEM_DOCTOR_KEY
hint-tryPractice = para probarlo sin clave: `findem-doctor check --env practice`
hint-oneKey = indique solo una, para que quede claro qué clave se comprueba
hint-unset = si no quería usar FINDEM_DOCTOR_KEY, elimine esa variable
hint-nameTenant = para comprobar una clave de práctica, indique el SmartRecruiters de práctica que la emitió: añada `--api-base URL`
hint-nameTenantInstead = para comprobar una clave de práctica, indique el SmartRecruiters de práctica que la emitió: `--env practice --api-base URL` en lugar de `--scenario`
hint-leaveOutScenario = para comprobar una clave real, no indique `--scenario`
hint-otherName = para comprobar una clave real, guárdela con otro nombre: `findem-doctor keys add NAME`
hint-leaveOne = deje solo una, para que quede claro a qué clave se refiere
hint-copyPracticeKey = copie la clave completa que muestra `findem-doctor practice`, o cree una en sus páginas de administración
hint-copyAgain = copie la clave otra vez; SmartRecruiters la muestra una sola vez, al crearla
hint-inHistory = la clave está ahora en el historial de su shell. Si otras personas pueden leerlo, revoque la clave y cree una nueva
hint-leaveOutEnvironment = no indique `--env`, o use `--env practice`
hint-startTenant = inícielo con `findem-doctor practice`, cree una clave en sus páginas de administración y compruébela con `findem-doctor check --env practice --api-base URL --key-stdin`
hint-chmod = haga que solo usted pueda leerlo: `chmod 600 FILE`
hint-revoke = si es posible que otras personas ya lo hayan leído, revoque sus claves y cree otras nuevas
hint-pipe = indique un archivo, o pase la lista por una tubería
hint-listFormat = la lista tiene un objeto JSON por línea; véase `findem-doctor fleet --help`
hint-otherFile = indique otro archivo; en este no se ha cambiado nada
hint-wholeResults = indique el archivo sin modificar que escribió `--out` de una ejecución anterior
hint-ownFile = dé a cada ejecución su propio archivo
hint-address = indíquela con `--api-base URL`
hint-listProfiles = `findem-doctor keys list` muestra los perfiles que tienen una clave
hint-keysLeft = es posible que las claves que menciona sigan en el llavero, cuyo propio programa las muestra como «Findem Connect»
hint-deleteFile = elimine ese archivo cuando nadie lo necesite
hint-addKey = guarde una: `findem-doctor keys add NAME`
hint-forgetKey = para sustituirla, ejecute primero `findem-doctor keys forget NAME`
hint-startKeychain = inicie ese llavero e inténtelo de nuevo
hint-explainAll = para ver todo lo que se puede explicar: `findem-doctor explain`
hint-similar = parecidos: { $names }
hint-planFormat = use `--format text` o `--format json`
hint-installPackage = el temporizador viene con el paquete findem-doctor; necesita una sesión con systemd
hint-keepTogether = Windows inicia la comprobación con findem-connect.exe, que debe permanecer en la misma carpeta que findem-doctor.exe
hint-moveToApplications = mueva Findem Connect a la carpeta Aplicaciones y déjelo allí
hint-ownSchedule = cualquier otro programador de tareas puede ejecutar `findem-doctor check --profile NAME --changes`
hint-watchOn = para comprobar una conexión cada semana: `findem-doctor watch on NAME`
hint-changesFormat = use `--format text`, `--format json` o `--format markdown`
hint-out = indique un archivo para ellos: `--out FILE`
hint-above = el resultado está más arriba, en la salida de error estándar
hint-printReport = indique un archivo, u omita `--out` para que el resultado se muestre en la terminal
hint-reportEndings = use un nombre que termine en .txt, .md, .json o .html, o indique el formato con `--format`
hint-resultsEndings = use un nombre que termine en .ndjson
hint-unchangedFile = pida el archivo sin cambios que escribió `findem-doctor check --format json` o la ventana
hint-nameTenantOfKey = para comprobarla, indique el SmartRecruiters de práctica que la emitió: `findem-doctor check --env practice --api-base URL --key-stdin`
hint-leaveOutPractice = para comprobar una clave real, no indique `--env practice`
hint-checkRealKey = para comprobar una clave real: `findem-doctor check --env production --key-stdin`
hint-closeProgram = cierre el programa que lo tiene abierto e inténtelo de nuevo
hint-closeWindow = cierre la ventana de Findem Connect, o espere a que termine el otro comando
hint-startKeyring = inicie el llavero del escritorio (GNOME Keyring, KDE Wallet o KeePassXC) e inténtelo de nuevo
hint-createKeyring = cree un llavero y hágalo predeterminado, por ejemplo en «Contraseñas y claves»
hint-unlock = desbloquee el llavero e inténtelo de nuevo
hint-answerPrompt = responda en la ventana en la que el sistema pide la contraseña del llavero
hint-deleteDuplicates = elimine las entradas duplicadas en el programa del propio llavero
hint-useSession = continúe sin guardarla: `findem-doctor check --key-stdin`
