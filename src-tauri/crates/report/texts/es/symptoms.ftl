# What customers see, other words for it by which it is found, why, and a reply to send. Whether it is a fault and who acts stands in symptom.rs.

symptom-sourceOther = Los candidatos de Findem muestran la fuente «Other»
symptom-sourceOther-words = fuente incorrecta, fuente equivocada, la fuente es Other, no Findem, atribución, origen, procedencia
symptom-sourceOther-why = Findem solo indica su fuente si SmartRecruiters tiene una fuente personalizada con el nombre exacto Findem, el tipo Other y el subtipo Other. Los candidatos añadidos antes pueden conservar la fuente que tienen.
symptom-sourceOther-reply = Cree una fuente personalizada en SmartRecruiters: Settings → Configuration → Custom Candidate Sources → Create source. En Source Name, escriba Findem, exactamente así. En Source Type y Source Sub-type, elija Other. Los candidatos que Findem exporte a partir de entonces deberían mostrarla.

symptom-sourceApi = Los candidatos muestran la fuente «API»
symptom-sourceApi-words = fuente incorrecta, fuente equivocada, la fuente es API, atribución, origen, procedencia
symptom-sourceApi-why = SmartRecruiters muestra «API» cuando un programa crea un candidato sin indicar una fuente. Ningún ajuste de SmartRecruiters lo cambia. También puede haber creado el candidato otra herramienta conectada.
symptom-sourceApi-reply = La fuente «API» significa que el programa que creó estos candidatos no indicó ninguna fuente. Envíenos un ejemplo para que podamos ver si procede de Findem. No tiene que cambiar nada en SmartRecruiters.

symptom-noSourcesPage = No existe la página «Custom Candidate Sources»
symptom-noSourcesPage-words = falta la página de fuentes personalizadas, no se puede crear una fuente, menú, SmartGlobal, complemento, add-on
symptom-noSourcesPage-why = Según las páginas de ayuda de SmartRecruiters, las fuentes personalizadas necesitan un complemento llamado SmartGlobal. Además, la página está oculta para quien no sea Admin. SmartRecruiters también puede ofrecer una fuente a todos sus clientes, pero Findem tiene que solicitarlo. Mientras no se indique en Findem Connect que la página falta, su comprobación dice «No está lista», porque es posible que la fuente simplemente no se haya creado todavía.
symptom-noSourcesPage-reply = Primero asegúrese de haber iniciado sesión como Admin. Si la página sigue sin aparecer, pida a su contacto en SmartRecruiters las fuentes de candidatos personalizadas. Findem funciona sin ellas. Los candidatos aparecen como Other. En Findem Connect, elija «No tenemos esa página» para que su comprobación pueda decir «Lista».

symptom-fewJobs = A Findem llegan pocos puestos o candidatos, o ninguno
symptom-fewJobs-words = faltan puestos, faltan candidatos, sin puestos, sin candidatos, no llega nada, no sincroniza, sin datos, no importa, vacío, incompleto, solo algunos, cero, vacantes, ofertas de empleo
symptom-fewJobs-why = Una clave con el rol Basic o Standard, o con un grupo de acceso, no recibe ningún mensaje de error, pero solo ve algunos de los puestos y candidatos. Además, SmartRecruiters solo muestra candidatos que tienen al menos una candidatura.
symptom-fewJobs-reply = Lo más probable es que su clave solo vea algunos de sus puestos y candidatos. Cree una clave nueva con el System role Admin y un nombre nuevo, por ejemplo «{ key-name-another }», y deje vacío Access group. Después, sustituya la clave en Findem. Los candidatos sin candidatura no aparecen, porque la API de SmartRecruiters no los incluye.

symptom-noExports = Los candidatos ya no llegan a SmartRecruiters
symptom-noExports-words = los candidatos no llegan a SmartRecruiters, faltan candidatos en SmartRecruiters, exportación detenida, falla la exportación, no se exporta nada, no se envía a SmartRecruiters, no se pueden añadir candidatos
symptom-noExports-why = Findem necesita su clave para añadir candidatos. Dejan de llegar si la clave se revocó o si no puede crear candidatos. SmartRecruiters también rechaza candidatos sueltos, por ejemplo cuando falta un consentimiento.
symptom-noExports-reply = Compruebe la clave que tiene Findem en Findem Connect, en el equipo donde se configuró la conexión. Si ya no tiene este programa o la clave, respóndanos y le diremos qué hacer. Si la comprobación encuentra un problema, siga los pasos que se muestran. Si no, envíenos un ejemplo: cuándo se exportó un candidato y a qué puesto. No envíe nunca la clave en sí.

symptom-missingPermissions = Findem dice «Missing Permissions» o «Needs Attention»
symptom-missingPermissions-words = permiso denegado, acceso denegado, faltan permisos, prohibido, 403, sin acceso, dejó de funcionar, no funciona, desconectado, error en Findem, forbidden, funcionaba hasta ayer
symptom-missingPermissions-why = Es posible que Findem tenga una clave sin el rol Admin, o que su clave se haya revocado o sustituido.
symptom-missingPermissions-reply = Compruebe la clave que tiene Findem en Findem Connect, en el equipo donde se configuró la conexión. Si ya no tiene este programa o la clave, respóndanos y le diremos qué hacer. Si la comprobación encuentra un problema, siga los pasos que se muestran. Si no, guarde el informe y envíenoslo. No envíe nunca la clave en sí.

symptom-allRefused = Todo se rechaza con 401
symptom-allRefused-words = no autorizado, clave no válida, clave inválida, clave incorrecta, clave rechazada, no aceptada, falla el inicio de sesión, error de autenticación, unauthorized, funcionaba hasta ayer
symptom-allRefused-why = La clave puede estar incompleta, mal escrita o revocada. O puede ser del otro entorno (producción o sandbox).
symptom-allRefused-reply = SmartRecruiters no acepta la clave. Copie otra vez la clave completa, sin espacios ni saltos de línea. Una clave creada en un sandbox solo funciona en ese sandbox. Si la ventana que mostraba la clave ya está cerrada, cree una clave nueva con el System role Admin, Access group vacío y un nombre nuevo, por ejemplo «{ key-name-another }». Sustituya la clave en Findem y revoque la antigua.

symptom-usersRefused = Solo se rechazan los usuarios o los ajustes de la empresa
symptom-usersRefused-words = faltan usuarios, usuarios denegados, departamentos, equipo de selección, 403, prohibido, forbidden
symptom-usersRefused-why = Para leer los usuarios y los ajustes de la empresa hace falta el rol Admin. Una clave con el rol Extended puede leer puestos y candidatos, pero no esto.
symptom-usersRefused-reply = Su clave puede leer puestos y candidatos, pero no usuarios ni ajustes, porque su rol no es Admin. Cree una clave nueva con el System role Admin, Access group vacío y un nombre nuevo, por ejemplo «{ key-name-another }». Después, sustituya la clave en Findem.

symptom-noApiAccess = «No access to feature: Customer API»
symptom-noApiAccess-words = acceso a la API desactivado, no está en el contrato, función, suscripción, 403, prohibido, forbidden
symptom-noApiAccess-why = El acceso a la API no forma parte del contrato de la empresa con SmartRecruiters.
symptom-noApiAccess-reply = Su contrato con SmartRecruiters no incluye acceso a la API, así que no puede funcionar ninguna clave. Pida a su contacto en SmartRecruiters que active «Customer API» para su empresa. Después compruebe de nuevo la misma clave.

symptom-keyLost = Ya no se encuentra la clave
symptom-keyLost-words = clave perdida, perdí la clave, olvidé la clave, no puedo ver la clave, cerré la ventana, mostrar clave
symptom-keyLost-why = SmartRecruiters solo muestra una clave una vez, al crearla. Después nadie puede verla de nuevo.
symptom-keyLost-reply = SmartRecruiters solo muestra una clave una vez. Cree una nueva con el System role Admin, Access group vacío y un nombre nuevo, por ejemplo «{ key-name-another }». Sustituya la clave en Findem y revoque la antigua cuando la nueva funcione.

symptom-noScopeBoxes = No hay casillas para los permisos
symptom-noScopeBoxes-words = scopes, casillas, no puedo elegir permisos, no hay permisos que seleccionar
symptom-noScopeBoxes-why = Una clave de API no tiene scopes. Su System role decide qué puede hacer.
symptom-noScopeBoxes-reply = Es correcto: una clave de API no tiene casillas de permisos. Al crearla, elija el System role Admin, que los incluye todos.

symptom-clientIdPasted = Se pegó un ID de cliente en el campo API Key de Findem
symptom-clientIdPasted-words = cliente OAuth, secreto de cliente, credencial equivocada, clave no válida, client ID, client secret
symptom-clientIdPasted-why = Al crear la credencial se eligió «OAuth client» en lugar de «API key». El campo de Findem solo admite una clave de API.
symptom-clientIdPasted-reply = Lo que ha pegado pertenece a un cliente OAuth. En SmartRecruiters, elija New credential y luego API key, con el System role Admin y Access group vacío, y pegue esa clave.

symptom-missingScopes = «Missing required scopes» u «OAuthPermissionsException»
symptom-missingScopes-words = OAuth, scope, ámbito, permiso insuficiente, excepción de permisos, 403, insufficient scope
symptom-missingScopes-why = Solo las credenciales OAuth tienen scopes, así que no es una clave de API. Marcar después la casilla de un scope no cambia un token ya emitido, y un System role sin acceso suficiente se rechaza aunque la casilla esté marcada.
symptom-missingScopes-reply = Esta credencial pertenece a un cliente OAuth. Findem usa una clave de API: en SmartRecruiters, elija New credential y luego API key, con el System role Admin y Access group vacío.

symptom-noCredentialsTab = En SmartRecruiters falta la pestaña Credentials
symptom-noCredentialsTab-words = no puedo crear una clave, no hay página de claves de API, falta el menú, Apps & Integrations, faltan ajustes
symptom-noCredentialsTab-why = Solo la ven los Admin. Según guías de otros socios, la cuenta de un Admin tiene la etiqueta «Admin Access».
symptom-noCredentialsTab-reply = Solo los Admin ven esa pestaña. Pida a un Admin de SmartRecruiters de su empresa que cree la clave.

symptom-slowSync = La sincronización es lenta, o aparece «429» o «Too many requests»
symptom-slowSync-words = tarda mucho, tarda horas, no termina, retraso, demora, espera, límite de solicitudes, demasiadas solicitudes, rate limit
symptom-slowSync-why = Para cada clave, SmartRecruiters responde a una sola solicitud de la lista de candidatos a la vez y a diez solicitudes por segundo. Los programas que comparten una clave comparten estos límites, y los programas que salen por una misma dirección pueden verse ralentizados juntos.
symptom-slowSync-reply = SmartRecruiters limita la velocidad a la que se pueden leer los candidatos. Si otro programa usa la misma clave, dé a Findem una clave propia. Si otros programas usan SmartRecruiters desde la misma dirección, inténtelo en otro momento. La primera sincronización de muchos candidatos tarda un rato de todos modos.

symptom-stopsAt100 = La sincronización se detiene tras 100 filas o repite las mismas
symptom-stopsAt100-words = solo 100, cien, duplicados, repetidos, incompleto, paginación, páginas
symptom-stopsAt100-why = SmartRecruiters ha retirado una forma antigua de leer listas largas página por página. El programa que las lee debe usar la nueva.
symptom-stopsAt100-reply = Hay que cambiar el programa que lee sus candidatos, porque SmartRecruiters ha retirado una forma antigua de leer listas largas. Usted no tiene que cambiar nada.

symptom-missingInterviews = Faltan entrevistas
symptom-missingInterviews-words = sin entrevistas, no se sincronizan las entrevistas, calendario, agenda, reuniones
symptom-missingInterviews-why = La API de SmartRecruiters solo devuelve entrevistas que se crearon mediante la API, y no tiene una lista de todas las entrevistas.
symptom-missingInterviews-reply = La API de SmartRecruiters solo devuelve entrevistas que también se crearon mediante la API. Las entrevistas programadas en SmartRecruiters se quedan allí. Ningún ajuste lo cambia.

symptom-vanishedCandidates = Los candidatos exportados desaparecen al cabo de unos 30 días
symptom-vanishedCandidates-words = candidatos desaparecen, candidatos desaparecidos, eliminados, borrados, perdidos, RGPD, GDPR, protección de datos, privacidad
symptom-vanishedCandidates-why = Si los ajustes del RGPD de SmartRecruiters están activados, se pide el consentimiento a los candidatos, y se eliminan si no lo dan en 30 días. Los recordatorios se envían 7 días y 48 horas antes.
symptom-vanishedCandidates-reply = SmartRecruiters elimina a los candidatos que no han dado su consentimiento en 30 días. Revise Settings → Administration → Global Compliance y decida junto con su delegado de protección de datos.

symptom-consentMissing = Se rechazan candidaturas porque falta un consentimiento
symptom-consentMissing-words = consentimiento, RGPD, GDPR, privacidad, falla la candidatura, no se puede exportar, no se crea, 400, 422
symptom-consentMissing-why = SmartRecruiters espera que el programa que crea una candidatura envíe las decisiones de consentimiento del candidato.
symptom-consentMissing-reply = SmartRecruiters pide el consentimiento del candidato con cada candidatura. Envíenos un ejemplo, con su hora, para que podamos ver qué se envió. Por ahora no tiene que cambiar nada.

symptom-profileConflict = Un perfil no se actualiza, o aparece «409»
symptom-profileConflict-words = duplicado, repetido, conflicto, fusionar, combinar, mismo correo, mismo email, no se actualiza
symptom-profileConflict-why = Otro candidato de SmartRecruiters tiene la misma dirección de correo electrónico y el mismo apellido.
symptom-profileConflict-reply = Otro candidato tiene la misma dirección de correo electrónico y el mismo apellido. Combine los dos en SmartRecruiters. La siguiente actualización debería funcionar.

symptom-nameOnNotes = En las notas que escribe Findem aparece el nombre de una persona
symptom-nameOnNotes-words = autor, mi nombre, nombre equivocado, comentarios, nombre de usuario, quién lo escribió
symptom-nameOnNotes-why = Según la documentación de SmartRecruiters, una clave actúa como un usuario. Lo más probable es que sea el que la creó.
symptom-nameOnNotes-reply = Las notas muestran el nombre del usuario como el que actúa la clave, con toda probabilidad el que la creó. Si prefiere un nombre neutro, cree un usuario como «Findem Integration» con el rol Admin. Con ese usuario, cree una clave con el System role Admin, Access group vacío y un nombre nuevo, por ejemplo «{ key-name-another }», y sustituya la clave en Findem.

symptom-emptyApprovals = La lista de aprobaciones está vacía
symptom-emptyApprovals-words = faltan aprobaciones, sin aprobaciones, solicitudes, ofertas por aprobar
symptom-emptyApprovals-why = SmartRecruiters solo muestra las solicitudes que debe aprobar el propio usuario de la clave.
symptom-emptyApprovals-reply = Es normal: SmartRecruiters solo muestra las solicitudes que esperan al propio usuario de la clave.

symptom-companyRefused = A una credencial OAuth se le rechaza el registro de la propia empresa
symptom-companyRefused-words = empresa denegada, datos de la empresa, 403, prohibido, OAuth, forbidden
symptom-companyRefused-why = Necesita el scope company_read, que no está entre los permisos de la guía de Findem.
symptom-companyRefused-reply = El registro de la propia empresa no está entre lo que pide la guía de Findem. Puede dejarlo como está.
