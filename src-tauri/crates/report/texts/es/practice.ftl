# The practice tenant's scenarios: for each, the title, the story that a person reads, without the cause, and the solution.
# Names of SmartRecruiters' pages, roles and modules stay in English.

scenario-ready = Todo en su sitio
scenario-ready-story = Todo está ya configurado: existen una clave Admin y la fuente de candidatos Findem.
scenario-ready-solution = Todo está bien. Compruebe la clave y vea cómo es una buena conexión.

scenario-fresh = Desde el principio
scenario-fresh-story = Su empresa acaba de contratar Findem. Al principio no hay ni clave ni fuente de candidatos.
scenario-fresh-solution = Cree una clave de API con el System role Admin en la página Credentials y luego la fuente Findem de tipo Other en la página Custom Candidate Sources.

scenario-wrong-role = A la clave le faltan permisos
scenario-wrong-role-story = «Findem muestra nuestros puestos, pero dice que faltan permisos. Creamos la clave exactamente como dice la guía».
scenario-wrong-role-solution = La clave tiene el System role Extended. El rol de una clave no se puede cambiar. Cree una clave nueva con el rol Admin y revoque la antigua.

scenario-access-group = Solo llegan unos pocos puestos
scenario-access-group-story = «Todo está en verde, pero Findem solo muestra unos pocos puestos. Tenemos muchos más».
scenario-access-group-solution = La clave está limitada a un grupo de acceso. Cree una clave Admin nueva y deje vacío el grupo de acceso.

scenario-revoked-key = Hasta ayer funcionaba
scenario-revoked-key-story = «Findem llevaba meses conectado. Ayer dejó de sincronizar».
scenario-revoked-key-solution = Alguien revocó la clave en la página Credentials. Una clave revocada no se puede recuperar. Cree una clave Admin nueva y sustituya la antigua en Findem.

scenario-sandbox-key = Una clave que nunca se aceptó
scenario-sandbox-key-story = «El mes pasado lo probamos todo y guardamos la clave. Ahora SmartRecruiters no la acepta».
scenario-sandbox-key-solution = La clave se creó en el sandbox de la empresa. Una clave solo funciona en un entorno. Cree una clave Admin aquí, en producción.

scenario-oauth-credential = Credencial OAuth en lugar de una clave de API
scenario-oauth-credential-story = «Marcamos la casilla de cada permiso de la tabla. Algunos siguen rechazándose».
scenario-oauth-credential-solution = Alguien creó un cliente OAuth en lugar de una clave de API. Solo OAuth tiene scopes, y algunos quedaron sin marcar. Findem necesita una clave de API. Cree una con el rol Admin.

scenario-offers-off = Se rechazan las ofertas
scenario-offers-off-story = «La clave es una clave Admin, pero un permiso sigue en rojo: las ofertas».
scenario-offers-off-solution = La empresa no tiene Offer Management. Ninguna clave puede cambiarlo. Consulte a SmartRecruiters (página Subscription) o prescinda de las ofertas.

scenario-interviews-off = Se rechazan las entrevistas
scenario-interviews-off-story = «Todo lo relativo a entrevistas está en rojo, aunque nuestra clave es una clave Admin».
scenario-interviews-off-solution = Interview Scheduling no forma parte de la suscripción. Consulte a SmartRecruiters (página Subscription) o prescinda de las entrevistas.

scenario-reviews-off = Se rechazan las evaluaciones
scenario-reviews-off-story = «Dos filas siguen en rojo: leer y escribir evaluaciones».
scenario-reviews-off-solution = Reviews y Scorecards no forman parte de la suscripción. Consulte a SmartRecruiters (página Subscription) o prescinda de las evaluaciones.

scenario-reviews-refused = Un Admin no puede leer evaluaciones
scenario-reviews-refused-story = «Dos filas sobre evaluaciones están en rojo, y la otra herramienta dice “401”. Pero la clave funciona en todo lo demás».
scenario-reviews-refused-solution = SmartRecruiters responde 401 a las evaluaciones que quien pregunta no puede ver. La clave en sí se acepta. Las claves de esta empresa no pueden ver evaluaciones, tengan el rol que tengan. Consulte a SmartRecruiters (página Subscription) o prescinda de las evaluaciones.

scenario-object-refused = Algunos candidatos no se pueden leer
scenario-object-refused-story = «Findem muestra todos los candidatos, pero algunos no tienen historial ni currículum. Creamos dos claves nuevas. Con las dos pasa lo mismo».
scenario-object-refused-solution = SmartRecruiters rechaza algunos candidatos: con 401 los detalles de un candidato, con 403 su historial. Eso rechaza a esos candidatos, no la clave. Todas las claves de esta empresa reciben la misma respuesta, tengan el rol que tengan, así que una clave nueva no lo resuelve. Consulte a SmartRecruiters (página Subscription).

scenario-version-off = Las entrevistas no se pueden comprobar
scenario-version-off-story = «Las filas sobre entrevistas dicen “Sin determinar”. El mes pasado estaban en verde».
scenario-version-off-solution = SmartRecruiters ha desactivado la versión de la API de entrevistas que conoce este programa. Sus direcciones solo responden 404. Ninguna clave puede cambiarlo. Con un cliente real, entregue el informe a los ingenieros de Findem, que adaptan el programa. Aquí, SmartRecruiters activa de nuevo la versión si se lo pide (página Subscription).

scenario-customer-api-off = Se rechazan todos los permisos
scenario-customer-api-off-story = «La clave se acepta, pero después se rechaza todo. Creamos tres claves. Con todas pasa lo mismo».
scenario-customer-api-off-solution = El contrato de la empresa no incluye la Customer API. Una clave nueva no servirá. Pida a SmartRecruiters que la active (página Subscription).

scenario-masked-ids = Algunos permisos no se pueden comprobar
scenario-masked-ids-story = «Nada está en rojo, pero algunas filas dicen “Sin determinar”. Si probamos los permisos de escritura, hay aún más».
scenario-masked-ids-solution = Esta empresa responde 403 a los ID que no existen, así que un intento con un ID inventado no demuestra nada, y nadie tiene que corregir nada en SmartRecruiters. El rol es Admin, y el ensayo muestra que la escritura funciona. Con un cliente real, los ingenieros de Findem miran el informe para valorar lo que queda.

scenario-no-users-me = Se desconoce el rol de la clave
scenario-no-users-me-story = «El programa no puede saber qué rol tiene nuestra clave».
scenario-no-users-me-solution = SmartRecruiters no dice quién hace la solicitud. Todo está bien. Lo que Findem necesita se comprueba probándolo.

scenario-empty-tenant = No llega nada
scenario-empty-tenant-story = «Conectamos Findem, pero sigue vacío».
scenario-empty-tenant-solution = La empresa aún no tiene puestos ni candidatos. La clave es correcta. Findem se llenará en cuanto haya algo que leer.

scenario-source-missing = Los candidatos vienen de «Other»
scenario-source-missing-story = «Todos los candidatos que envía Findem tienen la fuente Other. Nadie puede distinguirlos».
scenario-source-missing-solution = No hay ninguna fuente de candidatos llamada Findem. Créela en la página Custom Candidate Sources: nombre Findem, tipo Other, subtipo Other.

scenario-source-misspelt = La fuente está mal escrita
scenario-source-misspelt-story = «Sí creamos la fuente. SmartRecruiters sigue diciendo Other».
scenario-source-misspelt-solution = La fuente se llama «Fnidem» por error. Edítela en la página Custom Candidate Sources. El nombre debe ser exactamente Findem.

scenario-source-wrong-type = La fuente cuenta como publicidad
scenario-source-wrong-type-story = «La fuente Findem existe, pero nuestros informes la cuentan como publicidad de pago».
scenario-source-wrong-type-solution = La fuente se creó con el tipo Paid. Edítela: tipo de fuente Other, subtipo Other.

scenario-source-twice = En el informe falta la mitad de los candidatos
scenario-source-twice-story = «El informe de la fuente Findem solo muestra algunos de nuestros candidatos».
scenario-source-twice-solution = Hay dos fuentes llamadas Findem, una de tipo Other y otra de tipo Paid. Elimine la de tipo Paid.

scenario-source-beyond-page-one = La fuente está en la segunda página de la lista
scenario-source-beyond-page-one-story = «Otra herramienta dice que no hay ninguna fuente llamada Findem. Nuestro administrador la ve todos los días».
scenario-source-beyond-page-one-solution = La empresa tiene más de cien fuentes, y Findem está en la segunda página. Todo está bien. La fuente existe.

scenario-changing-sources = La lista no deja de cambiar
scenario-changing-sources-story = «Estamos importando nuestras fuentes en este momento. El programa no puede saber si Findem está entre ellas».
scenario-changing-sources-solution = La lista crece mientras se lee, así que una fuente que no se ha visto puede existir de todos modos. De momento todo está bien. Espere a que termine la importación (página Custom Candidate Sources) y busque de nuevo.

scenario-addon-missing = No existe la página de fuentes personalizadas
scenario-addon-missing-story = «La guía dice que abramos Custom Candidate Sources. No tenemos esa página».
scenario-addon-missing-solution = Las fuentes personalizadas pertenecen al complemento SmartGlobal. Pídalo a SmartRecruiters (página Subscription) o continúe sin él. En ese caso, los candidatos aparecen como Other.

scenario-throttled = Va lento y a veces se rechaza
scenario-throttled-story = «La comprobación tarda mucho y falla en los candidatos. Nuestra otra herramienta usa la misma clave».
scenario-throttled-solution = Dos programas comparten una clave, y los límites de solicitudes son por clave. Cree una clave aparte para Findem.

scenario-slow = Tarda muchísimo
scenario-slow-story = «Todo funciona, pero hoy tarda una eternidad».
scenario-slow-solution = La conexión con SmartRecruiters es lenta. Espere y compruebe de nuevo, o use otra red (página Network).

scenario-flaky = Errores que van y vienen
scenario-flaky-story = «Unas veces funciona y otras da un error. Siempre en un sitio distinto».
scenario-flaky-solution = SmartRecruiters tiene problemas. Algunas respuestas son 502, 503 o 504. La clave está bien. Solo hay que intentarlo de nuevo.

scenario-captive-portal = Responde una página de inicio de sesión de la red
scenario-captive-portal-story = «Estoy de viaje y quería comprobar la clave. El programa dice que no puede comprobarla».
scenario-captive-portal-solution = Una red de invitados responde en lugar de SmartRecruiters. Acepte sus condiciones (página Network) y compruebe de nuevo.

scenario-truncated = Las respuestas llegan incompletas
scenario-truncated-story = «Las respuestas cortas funcionan. Todas las listas se cortan por la mitad».
scenario-truncated-solution = Un filtro de la red corta las respuestas largas. Use otra red (página Network) o consulte a quienes gestionan esta.

## The admin pages of the practice tenant
# Its menus, headings, buttons and field names stay in English on the pages, like the real ones. These are the explanations.

tenant-skip = Ir al contenido
tenant-banner = <strong>Práctica.</strong> Esto no es SmartRecruiters. La empresa es ficticia y nada sale de este equipo.
tenant-scenario = Escenario:
tenant-home = Su escenario
tenant-solution = Mostrar la solución
tenant-what-to-do = Mostrar qué hacer
tenant-key = La clave del escenario
tenant-key-use = Cópiela y péguela en Findem Connect. Solo funciona aquí.
tenant-key-which = Copie la clave llamada Findem. La otra es de otra herramienta y tiene un rol con menos permisos.
tenant-key-gone = La clave de este escenario se mostraba aquí hasta que se reinició el programa. SmartRecruiters muestra una clave una sola vez, así que no se puede volver a mostrar. Cree una clave nueva en la página Credentials o empiece de nuevo el escenario en Findem Connect.
tenant-company = La empresa
tenant-company-name = Nombre
tenant-company-jobs = Puestos
tenant-company-candidates = Candidatos
tenant-company-api = Dirección de la API
tenant-portal = Está en una red de invitados. Responde a todas las direcciones con su propia página hasta que acepte sus condiciones.
tenant-portal-accept = Aceptar las condiciones de uso
tenant-disturbed = Algo en la red modifica o ralentiza las respuestas de SmartRecruiters.
tenant-disturbed-other = Usar otra red
tenant-network-free = Nada bloquea la conexión con SmartRecruiters.
tenant-subscription = Lo que ha contratado la empresa. En la vida real, se pondría en contacto con SmartRecruiters. Aquí la respuesta llega al momento.
tenant-api-key = Una clave que puede hacer todo lo que permite su System role.
tenant-oauth-client = Un ID y un secreto, con scopes para marcar.
tenant-copy-now = <strong>Cópiela ahora.</strong> Solo se muestra una vez. Después de elegir Done, nadie puede volver a leerla.
tenant-copy-hint = Vaya al campo, seleccione todo (Ctrl+A) y copie (Ctrl+C). En Mac: ⌘A y ⌘C.
tenant-shown-already = Una clave solo se muestra una vez. Si la ha perdido, cree otra credencial y revoque esta.
tenant-revoke = Esta credencial dejará de funcionar de inmediato. No se puede deshacer.
tenant-importing = Un compañero está importando fuentes de un archivo, entre ellas Findem. La lista sigue creciendo.
tenant-import-finish = Terminar la importación
tenant-delete-source = Esta fuente dejará de ofrecerse. Los candidatos que la tienen la conservan.
tenant-arrivals = Todos los candidatos creados o modificados mediante la API, los más recientes primero.
tenant-arrivals-none = Aún no se ha recibido nada.
tenant-webhooks = Suscripciones de webhooks. Solo se llama a direcciones de este equipo.
tenant-journal = Lo más reciente primero. Las claves no se registran nunca.
tenant-journal-unknown = Ninguna de esta empresa
tenant-journal-closed = Cerrada sin respuesta
tenant-journal-fault = (debida al escenario)
tenant-missing = Nada en esta empresa tiene esta dirección. Puede haberse eliminado o no formar parte de la suscripción.
tenant-errors = Falta algo
tenant-error-role = Elija un System role.
tenant-error-credential-name = Dé a la credencial un nombre de 100 caracteres como máximo.
tenant-error-source-name = Dé a la fuente un nombre de 100 caracteres como máximo.
tenant-error-type = Elija un tipo de fuente.
tenant-error-no-sub-types = Este tipo de fuente no tiene subtipos.
tenant-error-sub-type = Elija un subtipo de este tipo de fuente.
tenant-done-source-created = Se ha creado la fuente.
tenant-done-source-saved = Se ha guardado la fuente.
tenant-done-source-deleted = Se ha eliminado la fuente.
tenant-done-sources-imported = La importación ha terminado.
tenant-done-credential-revoked = Se ha revocado la credencial.
tenant-done-ordered = SmartRecruiters lo ha activado.
tenant-done-network-restored = La red ya no interfiere.
tenant-done-journal-cleared = Se ha vaciado la lista.
