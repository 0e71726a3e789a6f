# The texts of the core's ids. Keyed by the codes that reports carry, so the window, the command line and every report say the same.
# A fix has one step a line. Terms: key, permission, source, check, role. Short sentences; nothing is claimed that was not measured.

## Verdicts

verdict-granted = Otorgado
verdict-looksGranted = Parece otorgado
verdict-denied = Denegado
verdict-inconclusive = Sin determinar
verdict-notTested = No probado

source-verdict-found = Encontrada
source-verdict-nearMiss = Casi: no es exactamente «Findem»
source-verdict-wrongType = Tipo o subtipo incorrecto
source-verdict-duplicate = Más de una
source-verdict-missing = No encontrada
source-verdict-inconclusive = Sin determinar
source-verdict-notTested = No probada

source-note-typeRefused = Esta clave no tiene permiso para leer las fuentes de todos los tipos. Entre ellas puede haber una llamada Findem.
source-note-listChanged = La lista cambió mientras se leía, así que la comprobación puede haber pasado por alto otra fuente llamada Findem.
source-note-subType = Su tipo es correcto, pero su subtipo no es Other.
source-note-noneOther = Ninguna de ellas tiene el tipo y el subtipo Other.
source-note-severalOther = Más de una de ellas tiene el tipo y el subtipo Other.

link-verdict-pass = Funciona
link-verdict-fail = Falla
link-verdict-inconclusive = Sin determinar
link-verdict-notTested = No probado

summary-verdict-ready = Lista
summary-verdict-notReady = No está lista
summary-verdict-undetermined = Sin determinar

identity-admin = Admin
identity-customRole = Un rol personalizado
identity-weakRole = Un rol sin acceso suficiente
identity-unknown = Desconocido

credential-apiKey = Clave de API
credential-oauthToken = Credencial OAuth
credential-unknown = Desconocida

## The permissions: what each lets Findem do, in the words of Findem’s guide

group-candidates = Candidatos y ofertas
group-jobs = Puestos y aprobaciones
group-company = Ajustes de la empresa y usuarios
group-conversations = Mensajes, entrevistas y evaluaciones

permission-candidates_read = Permite a Findem leer los candidatos con sus datos, etiquetas, archivos adjuntos y estado.
permission-candidates_create = Permite a Findem añadir candidatos y sus archivos adjuntos.
permission-candidates_offers_read = Permite a Findem leer las ofertas a los candidatos y sus condiciones.
permission-candidates_manage = Permite a Findem establecer el estado, las etiquetas, la fuente y las propiedades de los candidatos.
permission-candidate_status_read = Permite a Findem leer cómo ha avanzado un candidato por las etapas.
permission-job_applications_read = Permite a Findem leer a qué puesto se ha presentado un candidato.
permission-configuration_read = Permite a Findem leer los ajustes de la empresa, como departamentos, procesos de selección y fuentes de candidatos.
permission-configuration_manage = Permite a Findem cambiar los ajustes de la empresa sobre departamentos y propiedades de los puestos.
permission-jobs_read = Permite a Findem leer sus puestos para que pueda vincularlos con Searches.
permission-users_read = Permite a Findem leer quién usa SmartRecruiters en su empresa.
permission-user_me_read = Permite a Findem averiguar de quién es la clave que tiene.
permission-messages_read = Permite a Findem leer mensajes y notas sobre los candidatos.
permission-messages_manage = Permite a Findem eliminar mensajes y notas.
permission-interview_types_read = Permite a Findem leer la lista de tipos de entrevista.
permission-interview_types_write = Permite a Findem añadir y quitar tipos de entrevista.
permission-interviews_write = Permite a Findem programar, modificar y cancelar entrevistas.
permission-interviews_read = Permite a Findem leer las entrevistas y sus horarios.
permission-reviews_read = Permite a Findem leer las evaluaciones de los candidatos.
permission-reviews_write = Permite a Findem escribir, modificar y eliminar evaluaciones.
permission-approvals_read = Permite a Findem leer las solicitudes de aprobación de puestos y ofertas.

row-note-noRows = La lista está vacía. Se vería igual si el rol viera demasiado poco.
row-note-byRole = El rol Admin lo incluye. No se ha probado nada.
row-note-noCandidate = No había ningún candidato con el que probarlo, así que la comprobación usó un ID que no puede existir.
row-note-cannotBeTried = No se puede probar la creación de candidatos sin crear uno. El rol Admin lo incluye.
row-note-forTheCompany = Aquí no se ha probado nada. Se deduce de una respuesta que vale para toda la empresa.
row-note-rehearsed = Demostrado por el ensayo: se creó, se leyó y se eliminó un candidato de prueba.
row-note-notInCatalogue = No probado. La versión de este programa que hizo la comprobación no conocía este permiso.

## The requests of a check

request-me = Pregunta de quién es la clave y qué rol tiene
request-meOld = Pregunta lo mismo en la dirección antigua
request-candidates = Lee un candidato de la lista y solo usa su ID
request-jobs = Lee un puesto de la lista
request-users = Cuenta los usuarios y no guarda nombres
request-departments = Lee los departamentos
request-offers = Lee una oferta de la lista
request-interviewTypes = Lee los tipos de entrevista
request-approvals = Lee las solicitudes de aprobación
request-interview = Pide una entrevista que no puede existir
request-jobApplication = Pide una candidatura que no puede existir
request-statusHistory = Lee el historial de estados de ese candidato
request-messages = Lee un mensaje sobre ese candidato y no guarda nada
request-reviews = Lee las evaluaciones de ese candidato y no guarda nada
request-calibrateCandidate = Pide un candidato que no puede existir, para saber cómo responde SmartRecruiters a los ID desconocidos
request-calibrateJob = Pide un puesto que no puede existir, para saber cómo responde SmartRecruiters a los ID desconocidos
request-calibrateReview = Pide una evaluación que no puede existir, para saber cómo responde SmartRecruiters a los ID desconocidos
request-meAgain = Pregunta otra vez de quién es la clave, para saber si sigue aceptándose
request-hiringProcesses = Lee las etapas de selección
request-attachments = Cuenta los archivos adjuntos de ese candidato
request-sourceTypes = Lee los tipos de fuentes de candidatos
request-sourceValues = Lee las fuentes de cada tipo, página por página
request-deleteAttachment = Intenta eliminar un archivo adjunto que no puede existir
request-putSource = Intenta establecer la fuente de un candidato que no puede existir
request-deleteDependent = Intenta quitar una dependencia de una propiedad de puesto que no puede existir
request-deleteMessage = Intenta eliminar un mensaje que no puede existir
request-deleteInterviewType = Intenta eliminar un tipo de entrevista que no puede existir
request-deleteInterview = Intenta eliminar una entrevista que no puede existir
request-deleteReview = Intenta eliminar una evaluación que no puede existir
request-sampleCandidates = Lee 20 candidatos de la lista para ver qué campos están rellenos y no guarda nada
request-sampleJobs = Lee 20 puestos para ver qué campos están rellenos y no guarda nada
request-candidateDetail = Lee un candidato completo para ver qué campos están rellenos y no guarda nada
request-arrivals = Cuenta los candidatos con la fuente Findem
request-rehearsalCreate = Crea el candidato de prueba con la fuente Findem, sin asignarlo a ningún puesto
request-rehearsalRead = Lee el candidato de prueba
request-rehearsalDelete = Elimina el candidato de prueba
request-rehearsalSearch = Busca el candidato de prueba por su dirección de correo electrónico

## The connect test

link-signIn = Inicio de sesión con la clave
link-users = Usuarios
link-jobs = Puestos
link-stages = Etapas de selección
link-candidates = Candidatos y candidaturas
link-source = Fuente de candidatos
link-notes = Notas
link-attachments = Archivos adjuntos

## Why something could not be told

reason-dns = Este equipo no ha podido encontrar la dirección de SmartRecruiters.
reason-connect = No hay conexión con SmartRecruiters.
reason-tls = Este equipo no ha podido establecer una conexión segura.
reason-proxy = Un proxy o un filtro de su red se interpone.
reason-captivePortal = Su red responde con una página de inicio de sesión.
reason-clock = La fecha o la hora de este equipo parecen incorrectas.
reason-timeout = No ha habido respuesta a tiempo.
reason-deadline = A la comprobación se le ha acabado el tiempo.
reason-cancelled = La comprobación se detuvo antes de terminar.
reason-redirected = La solicitud se redirigió a otra dirección. Este programa nunca sigue redirecciones.
reason-notJson = La respuesta era una página web u otra cosa, no datos de SmartRecruiters.
reason-wrongShape = La respuesta no coincide con la documentación de SmartRecruiters.
reason-truncated = La respuesta llegó incompleta.
reason-tooLarge = La respuesta era más grande de lo que lee este programa.
reason-throttled = SmartRecruiters ha pedido a este programa que vaya más despacio. Es posible que otros programas con la misma clave o dirección también estén enviando solicitudes.
reason-serverError = SmartRecruiters no ha conseguido responder.
reason-unauthorized = SmartRecruiters no ha aceptado la clave para esto.
reason-maskedIds = SmartRecruiters responde lo mismo a un ID que no existe y a uno que esta clave no puede ver, así que el rechazo no demuestra nada.
reason-noSuchEndpoint = SmartRecruiters no tiene esta función de la API.
reason-writesNotTried = Los permisos de escritura no se han probado, porque esas pruebas solo se hacen si usted las activa.
reason-noSafeAttempt = Una solicitud que no crea nada no ha podido aclararlo. Solo lo aclararía crear un candidato.
reason-unexpectedWrite = SmartRecruiters ha aceptado una solicitud para cambiar algo que no existe. No debería haber cambiado nada, pero alguien tiene que revisarlo.
reason-listChanged = Una lista cambió mientras se leía, o sus páginas no concuerdan.
reason-nothingVisible = Se desconoce el rol de la clave, y la clave no ve usuarios, puestos ni candidatos.

## What SmartRecruiters' codes of errors say

error-PERMISSION_DENIED = El rol de la clave no tiene este permiso.
error-NO_ACCESS_TO_CANDIDATE = La clave no puede ver este candidato.
error-NO_ACCESS_TO_JOB = La clave no puede ver este puesto.
error-NO_ACCESS_TO_OFFERS = La clave no puede ver las ofertas.
error-NO_ACCESS_TO_APPROVALS = La clave no puede ver las solicitudes de aprobación.
error-NOT_AUTHORIZED_TO_ACCESS_RESOURCE = La clave no puede ver este registro.
error-REVIEWER_NOT_AUTHORIZED_TO_ACCESS_RESOURCE = El evaluador indicado en la solicitud no puede ver este registro.
error-CANDIDATE_NOT_FOUND = No existe ese candidato.
error-JOB_NOT_FOUND = No existe ese puesto.
error-APPLICATION_NOT_FOUND = No existe esa candidatura.
error-JOB_APPLICATION_NOT_FOUND = No existe esa candidatura a un puesto.
error-REVIEW_NOT_FOUND = No existe esa evaluación.
error-FILE_NOT_FOUND = No existe ese archivo adjunto.
error-INTERVIEW_NOT_FOUND = No existe esa entrevista.
error-TIMESLOT_NOT_FOUND = No existe esa franja horaria.
error-INTERVIEW_TYPE_NOT_FOUND = No existe ese tipo de entrevista.
error-APPROVAL_REQUEST_NOT_FOUND = No existe esa solicitud de aprobación.
error-SOURCE_TYPE_NOT_FOUND = No existe ese tipo de fuente.
error-JOB_PROPERTY_NOT_FOUND = No existe esa propiedad de puesto.
error-JOB_PROPERTY_DEPENDENT_NOT_FOUND = No existe esa dependencia de una propiedad de puesto.

## Causes

cause-keyMalformed = Este texto no puede ser una clave.
cause-customerApiOff = El contrato de la empresa con SmartRecruiters no incluye acceso a la API.
cause-oauthCredential = Esto pertenece a un cliente OAuth, no a una clave de API.
cause-oauthScopeMissing = Esta es una credencial OAuth y le falta un permiso (scope).
cause-badKey = SmartRecruiters no acepta esta clave. Puede estar mal escrita, incompleta o revocada, o ser del otro entorno.
cause-badKey-revoked = SmartRecruiters aceptaba esta clave antes y ya no la acepta.
cause-wrongEnvironment = Es posible que la clave sea del otro entorno: producción o sandbox.
cause-systemRole = El System role de esta clave no tiene acceso suficiente.
cause-refusedForAdmin = SmartRecruiters rechaza esto aunque la clave tiene el rol Admin.
cause-moduleOff = Este módulo de SmartRecruiters no parece estar activado en la empresa.
cause-accessGroup = Un grupo de acceso limita lo que ve esta clave.
cause-sourceDuplicate = Hay más de una fuente llamada Findem.
cause-sourceWrongType = La fuente Findem no tiene el tipo y el subtipo Other.
cause-sourceNearMiss = El nombre de una fuente es casi Findem, pero no exactamente.
cause-sourceMissing = No hay ninguna fuente llamada Findem.
cause-customSourcesUnavailable = La empresa no tiene página de fuentes personalizadas.

## Fixes: who acts, where, and the steps

key-name = Findem
key-name-another = Findem 2
fix-keyMalformed-who = La persona que tiene la clave
fix-keyMalformed-where = La ventana de SmartRecruiters que muestra la clave nueva
fix-keyMalformed =
    Vuelva a la ventana de SmartRecruiters que muestra la clave nueva.
    Copie la clave completa. Si hay un botón Copy, úselo. Si no, seleccione todo el campo y cópielo.
    Péguela en Findem Connect, que la comprueba.
fix-customerApiOff-who = Un Admin de SmartRecruiters tiene que pedirlo a SmartRecruiters
fix-customerApiOff-where = Su contacto en SmartRecruiters
fix-customerApiOff =
    Escriba a su contacto en SmartRecruiters.
    Pídale que active «Customer API» para su empresa.
    Cuando esté activada, compruebe de nuevo esta clave en Findem Connect. No necesita una clave nueva para esto.
fix-oauthCredential-who = Un Admin de SmartRecruiters
fix-oauthCredential-where = Settings → Administration → Apps & Integrations → Credentials
fix-oauthCredential =
    Elija New credential y luego API key. Si ve casillas de scopes, ha elegido un cliente OAuth: vuelva atrás.
    System role: elija Admin. Access group: déjelo vacío.
    Dele un nombre nuevo, por ejemplo «{ key-name-another }». Elija Generate, copie la clave y péguela en Findem Connect, que la comprueba.
    Si Findem ya tiene la clave antigua, elija Edit Auth en Findem, pegue la clave nueva y guarde.
    Cuando la clave nueva funcione, revoque la antigua en la página Credentials.
fix-oauthScopeMissing-who = Un Admin de SmartRecruiters
fix-oauthScopeMissing-where = Settings → Administration → Apps & Integrations → Credentials
fix-oauthScopeMissing =
    Findem usa una clave de API, no una credencial OAuth. Elija New credential y luego API key.
    System role: elija Admin. Access group: déjelo vacío.
    Dele un nombre nuevo, por ejemplo «{ key-name-another }». Elija Generate, copie la clave y péguela en Findem Connect, que la comprueba.
    Si Findem ya tiene la clave antigua, elija Edit Auth en Findem, pegue la clave nueva y guarde.
    Cuando la clave nueva funcione, revoque la antigua en la página Credentials.
fix-badKey-who = La persona que tiene la clave, o un Admin de SmartRecruiters
fix-badKey-where = Settings → Administration → Apps & Integrations → Credentials
fix-badKey =
    Si la ventana con la clave nueva sigue abierta, copie la clave otra vez y péguela en Findem Connect. Si la clave se creó en el otro entorno (producción o sandbox), compruébela allí.
    Si no, cree una clave nueva: New credential, API key, System role Admin, Access group vacío, un nombre nuevo como «{ key-name-another }», Generate.
    Copie la clave nueva y péguela en Findem Connect, que la comprueba.
    Si Findem ya tiene la clave antigua, elija Edit Auth en Findem, pegue la clave nueva y guarde.
    Cuando la clave nueva funcione, revoque la antigua en la página Credentials.
fix-badKey-revoked-who = Un Admin de SmartRecruiters
fix-badKey-revoked-where = Settings → Administration → Apps & Integrations → Credentials
fix-badKey-revoked =
    Cree una clave nueva: New credential, API key, System role Admin, Access group vacío, un nombre nuevo como «{ key-name-another }», Generate.
    Copie la clave nueva y péguela en Findem Connect, que la comprueba.
    Si Findem ya tiene la clave antigua, elija Edit Auth en Findem, pegue la clave nueva y guarde.
fix-wrongEnvironment-who = La persona que comprueba la clave
fix-wrongEnvironment-where = Findem Connect
fix-wrongEnvironment =
    Si la clave se creó en su sandbox, elija Sandbox en Findem Connect. Si no, elija Producción.
    Compruebe allí la clave de nuevo.
fix-systemRole-who = Un Admin de SmartRecruiters
fix-systemRole-where = Settings → Administration → Apps & Integrations → Credentials
fix-systemRole =
    Elija New credential y luego API key.
    System role: elija Admin. Access group: déjelo vacío.
    Dele un nombre nuevo, por ejemplo «{ key-name-another }». Elija Generate, copie la clave y péguela en Findem Connect, que la comprueba.
    Si Findem ya tiene la clave antigua, elija Edit Auth en Findem, pegue la clave nueva y guarde.
    Cuando la clave nueva funcione, revoque la antigua en la página Credentials.
fix-refusedForAdmin-who = Un Admin de SmartRecruiters tiene que preguntar al soporte de SmartRecruiters
fix-refusedForAdmin-where = Soporte de SmartRecruiters
fix-refusedForAdmin =
    La clave ya tiene el rol Admin, así que lo más probable es que una clave nueva no lo resuelva.
    Guarde el informe y envíelo al soporte de SmartRecruiters.
    Pregunte por qué se rechazan estas solicitudes a una clave Admin.
fix-moduleOff-who = Un Admin de SmartRecruiters tiene que preguntar a SmartRecruiters
fix-moduleOff-where = Su contacto en SmartRecruiters
fix-moduleOff =
    Pregunte si su empresa tiene el módulo que se rechaza y pida que lo activen.
    Cuando esté activado, compruebe de nuevo esta clave en Findem Connect. No necesita una clave nueva para esto.
    Si su empresa lo tiene y está activado, pregunte por qué se rechaza esta clave.
    Si su empresa no lo usa, dígaselo al soporte de Findem. El resto de la conexión puede funcionar sin él.
fix-moduleOff-ask = { $count ->
    [one] Pregunte si su empresa tiene el módulo { $modules } y pida que lo activen.
   *[other] Pregunte si su empresa tiene estos módulos y pida que los activen: { $modules }.
}
fix-accessGroup-who = Un Admin de SmartRecruiters
fix-accessGroup-where = Settings → Administration → Apps & Integrations → Credentials
fix-accessGroup =
    Cree una clave nueva con el rol Admin. Deje vacío Access group y dele un nombre nuevo, por ejemplo «{ key-name-another }».
    Copie la clave y péguela en Findem Connect, que la comprueba.
    Si Findem ya tiene la clave antigua, elija Edit Auth en Findem, pegue la clave nueva y guarde.
    Cuando la clave nueva funcione, revoque la antigua en la página Credentials.
fix-sourceDuplicate-who = Un Admin de SmartRecruiters
fix-sourceDuplicate-where = Settings → Configuration → Custom Candidate Sources
fix-sourceDuplicate =
    Busque en la lista las fuentes llamadas Findem.
    Conserve una cuyos Source Type y Source Sub-type sean Other. Si no hay ninguna, cambie una de ellas.
    Cambie el nombre de las demás o elimínelas.
fix-sourceWrongType-who = Un Admin de SmartRecruiters
fix-sourceWrongType-where = Settings → Configuration → Custom Candidate Sources
fix-sourceWrongType =
    Busque la fuente Findem en la lista y edítela.
    Source Type y Source Sub-type: elija Other.
    Elija Save.
fix-sourceNearMiss-who = Un Admin de SmartRecruiters
fix-sourceNearMiss-where = Settings → Configuration → Custom Candidate Sources
fix-sourceNearMiss =
    Busque esa fuente en la lista y edítela.
    Source Name: escriba Findem, exactamente así.
    Source Type y Source Sub-type: elija Other.
    Elija Save.
fix-sourceMissing-who = Un Admin de SmartRecruiters
fix-sourceMissing-where = Settings → Configuration → Custom Candidate Sources
fix-sourceMissing =
    Elija Create source.
    Source Name: escriba Findem, exactamente así.
    Source Type y Source Sub-type: elija Other.
    Elija Save.
    ¿No existe esa página? Pida a su contacto en SmartRecruiters el complemento de fuentes personalizadas. Findem funciona sin él, y los candidatos aparecen como Other. En Findem Connect, elija «No tenemos esa página» para que la comprobación pueda dar «Lista».
fix-customSourcesUnavailable-who = Un Admin de SmartRecruiters tiene que preguntar a SmartRecruiters
fix-customSourcesUnavailable-where = Su contacto en SmartRecruiters
fix-customSourcesUnavailable =
    Las fuentes personalizadas son un complemento. Pregunte a su contacto en SmartRecruiters si su empresa puede tenerlo.
    Mientras tanto, la conexión funciona. Los candidatos de Findem muestran la fuente Other.

## What to try when something could not be told: who acts, and the steps

try-dns-who = La persona que hace la comprobación
try-dns =
    Asegúrese de que este equipo tiene conexión a internet y abre otros sitios web.
    Si es así, pregunte a su departamento de TI si este equipo puede conectarse a la API de SmartRecruiters.
    Compruebe de nuevo la clave.
try-connect-who = La persona que hace la comprobación
try-connect =
    Asegúrese de que este equipo tiene conexión a internet y abre otros sitios web.
    Si es así, pregunte a su departamento de TI si un cortafuegos bloquea la API de SmartRecruiters en este equipo.
    Compruebe de nuevo la clave.
try-tls-who = La persona que hace la comprobación, con su departamento de TI
try-tls =
    Pase a su departamento de TI lo que dice el informe sobre la red.
    Cuando hayan arreglado la conexión, compruebe de nuevo la clave.
try-proxy-who = La persona que hace la comprobación, con su departamento de TI
try-proxy =
    Pida a su departamento de TI que permita a este equipo conectarse a la API de SmartRecruiters, o que le indique la dirección de un proxy que lo permita.
    Compruebe de nuevo la clave.
try-captivePortal-who = La persona que hace la comprobación
try-captivePortal =
    Abra cualquier sitio web en un navegador e inicie sesión en la página que aparezca en su lugar.
    Compruebe de nuevo la clave.
try-clock-who = La persona que hace la comprobación
try-clock =
    Active la fecha y hora automáticas en este equipo, o ajústelas a mano.
    Compruebe de nuevo la clave.
try-timeout-who = La persona que hace la comprobación
try-timeout =
    Espere unos minutos y compruebe de nuevo la clave.
    Si ocurre lo mismo, pruebe con otra red o pregunte a su departamento de TI si un cortafuegos retiene la conexión.
try-deadline-who = La persona que hace la comprobación
try-deadline =
    Compruebe de nuevo la clave.
    Si la conexión es lenta, dé más tiempo a la comprobación: añada --deadline 300 en la línea de comandos.
try-cancelled-who = La persona que hace la comprobación
try-cancelled =
    Compruebe de nuevo la clave y espere a que termine la comprobación.
try-redirected-who = La persona que hace la comprobación, con su departamento de TI
try-redirected =
    Pregunte a su departamento de TI si su red redirige las solicitudes a la API de SmartRecruiters.
    Compruebe de nuevo la clave desde una red que no lo haga.
try-notJson-who = La persona que hace la comprobación, con su departamento de TI
try-notJson =
    Pregunte a su departamento de TI qué responde en lugar de la API de SmartRecruiters.
    Compruebe de nuevo la clave desde una red en la que responda el propio SmartRecruiters.
try-wrongShape-who = La persona que hace la comprobación
try-wrongShape =
    Guarde el informe y envíelo al soporte de Findem.
try-truncated-who = La persona que hace la comprobación
try-truncated =
    Compruebe de nuevo la clave.
    Si las respuestas vuelven a llegar incompletas, compruebe desde otra red.
try-tooLarge-who = La persona que hace la comprobación
try-tooLarge =
    Guarde el informe y envíelo al soporte de Findem.
try-throttled-who = La persona que hace la comprobación
try-throttled =
    Si puede, ponga en pausa otros programas que usen la misma clave.
    Espere unos minutos y compruebe de nuevo la clave.
    Si otro programa también usa esta clave, cree una clave aparte para Findem, con el System role Admin y un nombre nuevo, por ejemplo «{ key-name-another }».
try-serverError-who = La persona que hace la comprobación
try-serverError =
    Espere unos minutos y compruebe de nuevo la clave.
    Si ocurre lo mismo, envíe el informe al soporte de SmartRecruiters. Contiene los ID de las solicitudes.
try-unauthorized-who = La persona que hace la comprobación
try-unauthorized =
    Espere unos minutos y compruebe de nuevo la clave.
    Si el resultado es el mismo, envíe el informe al soporte de SmartRecruiters. Contiene los ID de las solicitudes.
try-maskedIds-who = La persona que hace la comprobación
try-maskedIds =
    Guarde el informe y envíelo al soporte de Findem. Muestra qué permisos siguen sin aclararse.
try-noSuchEndpoint-who = La persona que hace la comprobación
try-noSuchEndpoint =
    Guarde el informe y envíelo al soporte de Findem. Muestra qué función de la API falta.
try-unexpectedWrite-who = Un Admin de SmartRecruiters
try-unexpectedWrite =
    Por ahora no vuelva a probar los permisos de escritura.
    Envíe el informe al soporte de SmartRecruiters y pregunte qué hizo la solicitud aceptada. El informe contiene su ID.
    Envíe el informe también al soporte de Findem.
try-listChanged-who = La persona que hace la comprobación
try-listChanged =
    Compruebe de nuevo la clave cuando nadie esté editando las fuentes de candidatos.
try-nothingVisible-who = Un Admin de SmartRecruiters
try-nothingVisible =
    En la página Credentials, mire el System role y el Access group de esta clave.
    Si el rol no es Admin o si hay un grupo de acceso, cree una clave nueva con el rol Admin y un nombre nuevo, por ejemplo «{ key-name-another }». Deje vacío Access group.
    Compruebe esa clave.
try-writesNotTried-who = La persona que hace la comprobación
try-writesNotTried =
    Compruebe de nuevo la clave y acepte que se prueben los siete permisos de escritura. En la ventana, elija «Probar los 7 permisos de escritura…». En la línea de comandos, añada --write-attempts.
    Las solicitudes usan ID inventados, así que no debería cambiar nada.
try-noSafeAttempt-who = La persona que hace la comprobación
try-noSafeAttempt =
    En la ventana, haga el ensayo en la página «Prueba de conexión». Crea un candidato de prueba y lo elimina.
try-unknown-who = La persona que hace la comprobación
try-unknown =
    Compruebe de nuevo la clave.
    Si el resultado es el mismo, envíe el informe al soporte de Findem.

## What is wrong with a secure connection: a note that begins with its id, and one sentence for the company’s IT

-tls-browser = Es posible que su navegador acepte este certificado. Pase esta frase a su departamento de TI:
tls-issuer-unnamed = un emisor sin nombre
tls-selfSigned = { $id }: { -tls-browser } «La dirección de SmartRecruiters responde con un certificado firmado por su propio emisor, { $issuer }. O bien este equipo tiene que confiar en ese certificado, o bien la red tiene que dejar de descifrar esta conexión».
tls-missingIntermediate = { $id }: { -tls-browser } «El servidor de la dirección de SmartRecruiters no envía el certificado intermedio de { $issuer }. O bien el servidor tiene que enviar ese certificado, o bien este equipo tiene que confiar en { $issuer }».
tls-unknownIssuer = { $id }: { -tls-browser } «La dirección de SmartRecruiters responde con un certificado firmado por { $issuer }, en quien este equipo no confía. Añada esa autoridad a las de confianza, o haga que se envíe el certificado intermedio que falta».
tls-weak = { $id }: { -tls-browser } «El certificado de { $issuer } en la dirección de SmartRecruiters está firmado con SHA-1 o MD5, o con una clave RSA de menos de 2048 bits. Hay que emitirlo de nuevo».
tls-expired = { $id }: { -tls-browser } «El certificado de { $issuer } en la dirección de SmartRecruiters ha caducado según el reloj de este equipo. Corrija el reloj o renueve el certificado».
tls-notYetValid = { $id }: { -tls-browser } «El certificado de { $issuer } en la dirección de SmartRecruiters aún no es válido según el reloj de este equipo. Corrija el reloj o revise desde cuándo es válido el certificado».
tls-wrongName = { $id }: { -tls-browser } «La dirección de SmartRecruiters responde con un certificado de { $issuer } para otro nombre. Deje pasar la conexión o emita un certificado para esa dirección».
tls-revoked = { $id }: { -tls-browser } «El certificado de { $issuer } en la dirección de SmartRecruiters está revocado. Hay que sustituirlo».
tls-invalid = { $id }: { -tls-browser } «El certificado de { $issuer } en la dirección de SmartRecruiters no cumple las reglas de un certificado de servidor. Hay que emitirlo de nuevo».
tls-handshake = { $id }: Pase esta frase a su departamento de TI: «Lo que responde en la dirección de SmartRecruiters no usa TLS 1.2 ni 1.3 con este programa. Deje pasar la conexión».
tls-nothingTrusted = { $id }: Pase esta frase a su departamento de TI: «Este equipo no tiene ninguna lista de autoridades de certificación de confianza. Instale una».

## The headline: one sentence for the whole key

headline-ready = Esta clave puede hacer lo que pide la guía de Findem.
headline-ready-reads = Esta clave puede leer lo que pide la guía de Findem. La escritura no se ha probado.
headline-ready-only = { $proved ->
    [one] El permiso solicitado { $looksGranted ->
        [0] está otorgado
       *[other] parece otorgado
    }
   *[other] Los { $proved } permisos solicitados están otorgados{ $looksGranted ->
        [0] { "" }
       *[other] { " " }o lo parecen
    }
 }. Esto no demuestra que la clave esté lista.
headline-ready-only-accessGroup = { $proved ->
    [one] El permiso solicitado { $looksGranted ->
        [0] está otorgado
       *[other] parece otorgado
    }
   *[other] Los { $proved } permisos solicitados están otorgados{ $looksGranted ->
        [0] { "" }
       *[other] { " " }o lo parecen
    }
 }. Un grupo de acceso limita lo que ve esta clave.
headline-ready-accessGroup = Lista, pero un grupo de acceso limita lo que ve esta clave. Findem solo ve algunos puestos y candidatos.
headline-ready-without-source = La conexión funciona. Los candidatos de Findem mostrarán la fuente Other.
detail-ready = { $counts }.
detail-ready-noSafeAttempt = { $counts }. No se puede probar la creación de candidatos sin crear uno, así que esa parte queda sin determinar.

headline-keyMalformed = Este texto no puede ser una clave. Copie la clave otra vez.
detail-keyMalformed = Contiene otro texto o caracteres que ninguna clave tiene, o es demasiado largo. No se ha enviado nada.
headline-customerApiOff = El contrato de la empresa con SmartRecruiters no incluye acceso a la API. Pida a SmartRecruiters que lo active.
detail-customerApiOff = Hasta entonces no funcionará ninguna clave.
headline-oauthScopeMissing = Esta es una credencial OAuth a la que le falta un permiso (scope). Cree una clave de API con el rol Admin.
detail-oauthScopeMissing = Findem usa una clave de API. { $denied ->
    [one] Hay un permiso denegado.
   *[other] Hay { $denied } permisos denegados.
}
headline-oauthCredential = Esto pertenece a un cliente OAuth. Cree en su lugar una clave de API.
detail-oauthCredential = SmartRecruiters no ha aceptado esta credencial en ninguna solicitud. Findem usa una clave de API.
headline-badKey = SmartRecruiters no acepta esta clave. Cópiela otra vez o cree una nueva.
headline-badKey-cut = SmartRecruiters no acepta esta clave: { $missing ->
        [one] falta al menos un carácter
       *[other] faltan al menos { $missing } caracteres
    }. Cópiela entera.
headline-badKey-overlong = SmartRecruiters no acepta esta clave: { $extra ->
        [one] sobra un carácter
       *[other] sobran { $extra } caracteres
    }. Copie solo la clave.
detail-badKey = Es posible que falte una parte, que esté revocada o que sea del otro entorno: producción o sandbox.
headline-badKey-revoked = Esta clave funcionaba antes ({ $when }), pero ahora se rechaza. Cree una nueva.
detail-badKey-revoked = Probablemente se revocó o se eliminó en SmartRecruiters.
headline-wrongEnvironment = Es posible que esta clave sea del otro entorno. Cambie a ese entorno y compruebe de nuevo.
detail-wrongEnvironment = Una clave solo funciona en el entorno donde se creó.
headline-systemRole = Esta clave tiene el rol { $role }. Cree una clave nueva con el rol Admin.
headline-systemRole-unknown = El rol de esta clave no tiene acceso suficiente. Cree una clave nueva con el rol Admin.
detail-systemRole = { $denied ->
    [one] Eso debería resolver el permiso denegado.
   *[other] Eso debería resolver los { $denied } permisos denegados.
}
detail-systemRole-none-denied = No se ha rechazado nada, pero este rol solo ve una parte de los puestos, los candidatos o los ajustes.
headline-refusedForAdmin = SmartRecruiters rechaza { $denied ->
    [0] algo que Findem necesita
    [one] un permiso
   *[other] { $denied } permisos
 } aunque esta clave tiene el rol Admin. Pregunte a SmartRecruiters por qué.
detail-refusedForAdmin = El informe contiene lo que el soporte de SmartRecruiters necesita para averiguarlo.
headline-moduleOff = { $count ->
    [0] Un módulo que Findem necesita parece desactivado. Pregunte a SmartRecruiters si la empresa lo tiene.
    [one] El módulo { $modules } parece desactivado. Pregunte a SmartRecruiters si la empresa lo tiene.
   *[other] Estos módulos parecen desactivados: { $modules }. Pregunte a SmartRecruiters si la empresa los tiene.
 }
detail-moduleOff = O bien la empresa no ha contratado o activado esta parte de SmartRecruiters, o bien esta clave no puede usarla. La respuesta es la misma en ambos casos.
headline-accessGroup = Un grupo de acceso limita lo que ve esta clave, así que Findem solo ve algunos puestos y candidatos. Cree una clave nueva sin grupo de acceso.
detail-accessGroup = Findem debería ver todos los puestos y candidatos.
headline-sourceDuplicate = Hay { $count } fuentes llamadas Findem. Conserve la de tipo Other.
headline-sourceDuplicate-noneOther = Hay { $count } fuentes llamadas Findem y ninguna tiene el tipo Other. Conserve una y cambie su tipo y su subtipo a Other.
headline-sourceDuplicate-severalOther = Hay { $count } fuentes llamadas Findem. Conserve una de tipo Other.
detail-sourceDuplicate = Cuando varias tienen el mismo nombre, no se puede saber cuál usa Findem.
headline-sourceWrongType = La fuente Findem tiene otro tipo. Cámbielo a Other.
headline-sourceWrongType-named = La fuente Findem tiene el tipo { $type }. Cámbielo a Other.
headline-sourceWrongType-subType = La fuente Findem tiene otro subtipo. Cámbielo a Other.
headline-sourceWrongType-subType-named = La fuente Findem tiene el subtipo { $type }. Cámbielo a Other.
detail-sourceWrongType = La guía de Findem pide el tipo Other y el subtipo Other.
headline-sourceNearMiss = Casi: cambie el nombre de la fuente «{ $label }» a Findem.
detail-sourceNearMiss = El nombre debe ser exactamente Findem, como en la guía de Findem. Con otra grafía, los candidatos pueden aparecer como Other.
headline-sourceNearMiss-hidden = Casi: hay una fuente con otra grafía. Cambie su nombre a Findem.
headline-sourceMissing = Aún no hay ninguna fuente llamada Findem. Créela.
detail-sourceMissing = Sin ella, los candidatos que llegan de Findem muestran la fuente Other.
headline-customSourcesUnavailable = La empresa no tiene página de fuentes personalizadas. Los candidatos de Findem mostrarán la fuente Other.
detail-customSourcesUnavailable = La conexión funciona sin esa página.

# The setting that names a proxy, at the beginning of a sentence.
proxy-setting = { $setting ->
    [gnome] El proxy de la configuración de red del escritorio
    [kde] El proxy de la configuración de red de KDE
    [windows] El proxy de la configuración de red de Windows
    [macos] El proxy de la configuración de red de macOS
   *[variable] El valor de la variable { $name }
}
proxy-unreadable = { proxy-setting } no es una dirección de proxy válida, así que no se ha enviado nada.
proxy-byItself = { $setting ->
    [windows] Según la configuración de red de Windows
    [macos] Según la configuración de red de macOS
    [kde] Según la configuración de red de KDE
   *[gnome] Según la configuración de red del escritorio
}, su red elige el proxy automáticamente, mediante un script o por detección. Este programa no puede hacerlo, así que no ha usado ningún proxy.
proxy-login = El proxy pide un nombre de usuario y una contraseña.
proxy-loginRefused = El proxy no acepta el nombre de usuario y la contraseña.
proxy-otherLogin = El proxy pide un tipo de inicio de sesión que este programa no admite, como el de Windows.
headline-undetermined = Esta comprobación no ha podido determinar si la clave funciona. Compruébela de nuevo.
headline-reason-dns = No se ha podido encontrar la dirección de SmartRecruiters. Compruebe la conexión a internet de este equipo.
headline-reason-connect = No se ha podido conectar con SmartRecruiters. Compruebe la conexión a internet de este equipo.
headline-reason-tls = No hay conexión segura con SmartRecruiters. Pregunte a su departamento de TI si la red descifra las conexiones.
headline-reason-proxy = La red de su empresa se interpone. Pida a su departamento de TI que permita a este programa conectarse a SmartRecruiters.
headline-proxy-unreadable = { proxy-setting } no es una dirección de proxy válida. Corríjala y compruebe de nuevo.
headline-proxy-byItself = No se ha podido conectar con SmartRecruiters. Su red elige el proxy automáticamente y este programa no puede hacerlo. Pida a su departamento de TI la dirección del proxy.
headline-proxy-login = El proxy de su empresa pide un nombre de usuario y una contraseña. Indíquelos en este programa y compruebe de nuevo.
headline-proxy-loginRefused = El proxy de su empresa no acepta este nombre de usuario y contraseña. Revíselos o consulte a su departamento de TI.
headline-proxy-otherLogin = El proxy de su empresa pide un tipo de inicio de sesión que este programa no admite. Pida a su departamento de TI otra forma de conectarse a SmartRecruiters.
headline-reason-captivePortal = Su red pide que inicie sesión primero. Abra una página web, inicie sesión y compruebe de nuevo.
headline-reason-clock = El reloj de este equipo parece incorrecto. Corríjalo y compruebe de nuevo.
headline-reason-timeout = SmartRecruiters no ha respondido a tiempo. Compruebe de nuevo dentro de unos minutos.
headline-reason-deadline = A la comprobación se le ha acabado el tiempo. Compruebe de nuevo.
headline-reason-cancelled = La comprobación se detuvo. Compruebe de nuevo cuando quiera.
headline-reason-redirected = Las solicitudes se redirigieron a otra dirección. Pregunte a su departamento de TI si lo hace su red.
headline-reason-notJson = Ha respondido algo que no es SmartRecruiters. Pregunte a su departamento de TI qué se interpone.
headline-reason-wrongShape = SmartRecruiters ha respondido de una forma que este programa no conoce. Envíe el informe al soporte de Findem.
headline-reason-truncated = Las respuestas llegaron incompletas. Compruebe de nuevo o pruebe con otra red.
headline-reason-tooLarge = Una respuesta era más grande de lo que lee este programa. Envíe el informe al soporte de Findem.
headline-reason-throttled = SmartRecruiters ha pedido a este programa que vaya más despacio. Es posible que otros programas con la misma clave o dirección también estén enviando solicitudes. Compruebe de nuevo dentro de unos minutos.
headline-reason-serverError = SmartRecruiters tiene problemas para responder. Compruebe de nuevo dentro de unos minutos.
headline-reason-unauthorized = SmartRecruiters ha aceptado la clave en algunas solicitudes, pero no en otras. Compruebe de nuevo dentro de unos minutos.
headline-reason-maskedIds = No se han podido determinar algunos permisos porque SmartRecruiters oculta si algo existe. Envíe el informe al soporte de Findem.
headline-reason-noSuchEndpoint = En SmartRecruiters falta una función de la API que Findem necesita. Envíe el informe al soporte de Findem.
headline-reason-noSafeAttempt = No se puede probar la creación de candidatos sin crear uno. Un ensayo en la ventana puede demostrar que funciona.
headline-reason-unexpectedWrite = Alguien tiene que revisar esto: SmartRecruiters ha aceptado una solicitud para cambiar algo que no existe.
headline-reason-listChanged = Una lista cambió mientras se leía, así que la comprobación puede haber pasado algo por alto. Compruebe de nuevo.
headline-reason-nothingVisible = Esta clave no ve usuarios, puestos ni candidatos, así que no se ha demostrado nada. Mire su rol y su grupo de acceso en SmartRecruiters.
headline-sources-refused = Esta clave no tiene permiso para leer las fuentes de todos los tipos, así que la comprobación no ha podido determinar si Findem está entre ellas. Pregunte a SmartRecruiters por qué.
headline-reason-writesNotTried = La lectura funciona. Los siete permisos de escritura no se han probado.
headline-reason-writesNotTried-unknownRole = La lectura funciona. Los siete permisos de escritura no se han probado: se desconoce el rol de esta clave.
headline-reason-writesNotTried-otherRole = La lectura funciona. Los siete permisos de escritura no se han probado: el rol de esta clave no es Admin.
headline-reason-writesNotTried-admin = La lectura funciona. Los siete permisos de escritura no se han probado: el rol de esta clave es Admin, pero se ha rechazado otra solicitud, así que el rol por sí solo no los demuestra.
headline-writes-not-tried-only = Los permisos de escritura no se han probado.
headline-writes-not-tried-only-unknownRole = Los permisos de escritura no se han probado: se desconoce el rol de esta clave.
headline-writes-not-tried-only-otherRole = Los permisos de escritura no se han probado: el rol de esta clave no es Admin.
headline-writes-not-tried-only-admin = Los permisos de escritura no se han probado: el rol de esta clave es Admin, pero se ha rechazado otra solicitud, así que el rol por sí solo no los demuestra.
headline-tls-selfSigned = No hay conexión segura con SmartRecruiters: el certificado está autofirmado. Pase a su departamento de TI la nota del informe sobre el certificado.
headline-tls-missingIntermediate = No hay conexión segura con SmartRecruiters: falta un certificado intermedio. Pase a su departamento de TI la nota del informe sobre el certificado.
headline-tls-unknownIssuer = No hay conexión segura con SmartRecruiters: este equipo no confía en el emisor del certificado. Pase a su departamento de TI la nota del informe sobre el certificado.
headline-tls-weak = No hay conexión segura con SmartRecruiters: la firma de un certificado es demasiado débil. Pase a su departamento de TI la nota del informe sobre el certificado.
headline-tls-expired = No hay conexión segura con SmartRecruiters: según el reloj de este equipo, el certificado ha caducado. Asegúrese de que el reloj está en hora. Pase a su departamento de TI la nota del informe sobre el certificado.
headline-tls-notYetValid = No hay conexión segura con SmartRecruiters: según el reloj de este equipo, el certificado aún no es válido. Asegúrese de que el reloj está en hora. Pase a su departamento de TI la nota del informe sobre el certificado.
headline-tls-wrongName = No hay conexión segura con SmartRecruiters: el certificado es para otra dirección. Pase a su departamento de TI la nota del informe sobre el certificado.
headline-tls-revoked = No hay conexión segura con SmartRecruiters: el certificado está revocado. Pase a su departamento de TI la nota del informe sobre el certificado.
headline-tls-invalid = No hay conexión segura con SmartRecruiters: el certificado no es válido. Pase a su departamento de TI la nota del informe sobre el certificado.
headline-tls-handshake = No hay conexión segura con SmartRecruiters: el servidor no usa ninguna versión de TLS que admita este programa. Pase a su departamento de TI la nota del informe sobre este problema.
headline-tls-nothingTrusted = No hay conexión segura con SmartRecruiters: este equipo no confía en ningún certificado. Pase a su departamento de TI la nota del informe sobre este problema.
detail-nothing-told = No se sabe nada de la clave en sí.
detail-some-told = { $counts }.

## When a planned request is made

when-eachSourceType = Una vez por cada tipo de fuente y por cada página adicional
when-newerMissing = Solo si falta la dirección más reciente
when-madeUpRefused = Solo si se rechaza algo sobre un ID que no puede existir
when-candidatesUnread = Solo si se rechaza algo sobre un ID que no puede existir y únicamente se pueden leer los puestos
when-objectRefused = Solo si algo se rechaza con 401 y nada posterior muestra que la clave sigue aceptándose
when-firstCandidate = Con el primer candidato, o con un ID que no puede existir
when-anyCandidate = Solo si hay algún candidato
when-someReadAnswered = Solo cuando al menos una lectura haya obtenido respuesta
