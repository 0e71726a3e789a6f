# The words of two reports compared. “Before” is the report that was given first, “now” the other.

comparison-title = Comparación de dos comprobaciones
comparison-before = Antes
comparison-now = Ahora
comparison-before-why = Antes: { $why }
comparison-now-why = Ahora: { $why }
comparison-change = { $old } → { $new }
comparison-in-both = { $state } en ambas
comparison-not-comparable = Una de las dos comprobaciones no pudo determinarlo o lo omitió. No es ni mejor ni peor.
comparison-same-permissions = { $count ->
    [one] Un permiso es igual en ambas.
   *[other] { $count } permisos son iguales en ambas.
}

## What must be known first

comparison-caveat-sameCheck = Los dos archivos contienen la misma comprobación.
comparison-caveat-key = Claves distintas: { $old } → { $new }.
comparison-caveat-keyUnknown = No se puede saber si las dos comprobaciones usaron la misma clave.
comparison-caveat-environment = Entornos distintos: { $old } → { $new }. Cualquier cambio puede deberse a eso.
comparison-caveat-mode = Tipos de comprobación distintos: { $old } → { $new }.
comparison-caveat-order = El informe más reciente se indicó primero. La comparación va del más antiguo al más reciente: { $old } → { $new }.
comparison-caveat-program = Versiones distintas del programa, que pueden valorar los resultados de otra forma: { $old } → { $new }.
comparison-caveat-catalogue = Versiones distintas de la lista de permisos: { $old } → { $new }.

## What changed since the last kept check, and what is in the way of comparing

comparison-since-title = Qué ha cambiado
comparison-since = Comparado con la comprobación del { $time }.
comparison-since-nothing = No ha cambiado nada desde la comprobación del { $time }.
comparison-since-passed = La comprobación del { $time } no se tiene en cuenta: { $why }.
comparison-since-not = No se puede comparar con la comprobación del { $time }: { $why }.
comparison-obstacle-first = Es la primera comprobación del historial, así que aún no hay nada con que compararla.
comparison-obstacle-thisStopped = No se puede comparar, porque esta comprobación se detuvo.
comparison-obstacle-thisUntold = No se puede comparar, porque esta comprobación no pudo determinar nada. { $why }
comparison-obstacle-unreadable = su informe no se puede abrir
comparison-obstacle-environment = era de otro entorno
comparison-obstacle-key = era de otra clave
comparison-obstacle-keyUnknown = no se puede saber si era de la misma clave
comparison-obstacle-mode = solo una de las dos comprobaciones se limitaba a algunos permisos
comparison-obstacle-stopped = se detuvo
comparison-obstacle-untold = no pudo determinarlo

## What the changes come to

comparison-outcome-worse = Peor: { $worse }
comparison-outcome-mixed = Peor: { $worse }. Mejor: { $better }
comparison-outcome-better = Mejor: { $better }
comparison-outcome-betterNotReady = { $old ->
    [notReady] Mejor, pero sigue sin estar lista: { $better }
   *[other] Mejor, pero no está lista: { $better }
}
comparison-outcome-notComparable = No comparable: { $untold }
comparison-outcome-told = { $new ->
    [ready] La clave ya está lista. La comprobación anterior no pudo determinarlo.
    [notReady] La clave no está lista. La comprobación anterior no pudo determinarlo.
   *[other] Esta comprobación no ha podido determinarlo. En la anterior, la clave { $old ->
        [ready] estaba lista.
       *[other] no estaba lista.
    }
}
comparison-outcome-otherReason = { $new ->
    [ready] Sigue lista, pero por otro motivo.
    [notReady] Sigue sin estar lista, pero por otro motivo.
   *[other] Sigue sin determinar, pero por otro motivo.
}
comparison-outcome-different = { $result ->
    [writesTried] El mismo resultado. Los 7 permisos de escritura ya se han probado.
    [another] Ni mejor ni peor: { $different }
   *[same] El mismo resultado
}
comparison-outcome-same = El mismo resultado

comparison-brief-key = clave
comparison-brief-key-worse = { $key ->
    [another] SmartRecruiters no acepta la clave nueva.
   *[same] SmartRecruiters ya no acepta esta clave.
}
comparison-brief-key-better = { $key ->
    [another] la clave nueva se acepta
   *[same] SmartRecruiters ya acepta esta clave
}
comparison-brief-now-ready = ya está lista
comparison-brief-now-notReady = ha dejado de estar lista
comparison-brief-still-notReady = sigue sin estar lista
comparison-brief-jobs = la clave ahora ve { $one ->
    [yes] 1 puesto
   *[no] { $new } puestos
} en lugar de { $old } (grupo de acceso)
comparison-brief-subject = { $subject }: { $states }
comparison-brief-item = { $subject }, { $names }: { $states }
comparison-brief-named = { $names }: { $states }
comparison-brief-permissions = { $count } permisos: { $states }
comparison-brief-untested = { $count ->
    [one] un permiso se probó
   *[other] { $count } permisos se probaron
} solo en una de las comprobaciones
comparison-brief-several = varios cambios
comparison-brief-otherwise = { $new } en ambas, pero por otro motivo
comparison-brief-permission = permiso
comparison-brief-role = rol
comparison-brief-accessGroups = grupos de acceso
comparison-brief-source = fuente
comparison-brief-connectTest = prueba de conexión
comparison-brief-rehearsal = ensayo
comparison-brief-result = resultado
comparison-brief-network = red
comparison-brief-computer = equipo
comparison-brief-otherUser = uso de la clave

comparison-effect-worse = Peor
comparison-effect-notComparable = No comparable
comparison-effect-better = Mejor
comparison-effect-different = Otras diferencias

## What changed

comparison-subject-key = Clave
comparison-subject-permission = Permisos
comparison-subject-role = Rol
comparison-subject-accessGroups = Grupos de acceso
comparison-subject-source = Fuente
comparison-subject-connectTest = Prueba de conexión
comparison-subject-rehearsal = Ensayo
comparison-subject-result = Resultado
comparison-subject-network = Red
comparison-subject-computer = Equipo
comparison-subject-otherUser = Uso de la clave

comparison-key-ending = …{ $lastFour }
comparison-key-accepted = Aceptada
comparison-key-refused = Rechazada
comparison-match = { $label }, tipo { $type }, ID { $id }
comparison-not-counted = sin contar
comparison-not-known = desconocido
comparison-notes = Notas
comparison-no-note = ninguna
comparison-no-rehearsal = Ninguno
comparison-rehearsal-clean = Correcto
comparison-rehearsal-leftover = Puede quedar un candidato de prueba
comparison-rehearsal-failed = Fallido
comparison-rehearsal-inconclusive = Sin determinar
comparison-other-user-yes = Otro programa la usaba al mismo tiempo
comparison-other-user-no = Solo la usaba este programa, por lo que pudo saber
