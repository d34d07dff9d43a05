# Un formulario enviado después de que terminara la sesión iniciada.
kept-title = Su sesión había terminado, pero lo que escribió se conserva
kept-lead = No se pierde nada de lo que escribió mientras esta página siga abierta.
kept-sign-in = Iniciar sesión de nuevo en otra pestaña
kept-then = Vuelva a esta página y envíe lo que escribió.
kept-send = Enviar lo que escribí
