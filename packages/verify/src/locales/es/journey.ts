/** Spanish: the sentences of `../en/journey.ts`, under the same keys. Notes there say where a sentence appears. */
import type {JourneyMessages} from '../en/journey.js';

export const JOURNEY: JourneyMessages = {
  // ── Buttons and frame, on every screen ──────────────────────────────────
  'action.continue': 'Continuar',
  'action.back': 'Atrás',
  'action.close': 'Cerrar',
  'action.retry': 'Intentar de nuevo',
  'action.cancel': 'Cancelar',
  'progress.label': 'Paso {index} de {count}: {name}',
  'stage.consent': 'Consentimiento',
  'stage.selfie': 'Selfie',
  'stage.document': 'Documento',
  'stage.review': 'Revisión',
  'stage.share': 'Compartir',

  // ── Start, busy ─────────────────────────────────────────────────────────
  'opening.heading': 'Preparando',
  'opening.detail': 'Abriendo una sesión segura…',

  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.heading': 'Antes de empezar',
  'consent.asks': '{audience} le pide que verifique su identidad.',
  'consent.purpose': 'Para qué',
  'consent.points': 'Qué se le pide',
  'consent.optional': 'opcional',
  'consent.points.note': 'Al final usted decide cuáles de estos datos comparte.',
  'consent.how': 'Qué pasa con sus imágenes',
  'consent.how.device': 'Se comprueban en este dispositivo, en esta ventana.',
  'consent.how.send': 'No se envía nada antes de que lo haya visto y confirmado.',
  'consent.how.keep':
    'Si cierra esta ventana antes, se descarta todo. Lo que envíe lo conserva {audience} según su propio aviso de privacidad.',
  'consent.biometric':
    'Acepto que se mida mi rostro en el vídeo selfie para ver que hay una persona viva presente.',
  // In its place where the User is known from before.
  'consent.biometric.known':
    'Acepto que se mida mi rostro en el vídeo selfie para ver que hay una persona viva presente, y que se compare con el rostro que se verificó aquí anteriormente.',
  'consent.biometric.missing':
    'Marque primero esta casilla: sin ella no se puede comprobar ningún selfie.',
  'consent.button': 'Aceptar y continuar',

  // ── E-mail address: one line to type ────────────────────────────────────
  'email.heading': '¿Cuál es su correo electrónico?',
  'email.detail':
    '{audience} lo pide. Se transmite tal como lo escriba: aquí nadie comprueba que sea suyo.',
  'email.invalid': 'Escriba una dirección como nombre@example.org.',
  'email.without': 'No indicarlo',

  // ── Known Identity: what is there from before ─────────────────────────────
  'known.heading': 'Ya ha estado aquí antes',
  'known.detail': 'No hace falta volver a mostrar lo que se confirmó entonces.',
  'known.there': 'Ya disponible',
  'known.points': 'A qué responde',
  'known.captured': 'Captura del {date}',
  'known.missing': 'Aún se pide',
  'known.selfie': 'Un nuevo selfie, para ver que es usted',
  'known.for': 'Para: {list}',
  'known.note': 'Al final verá qué contiene y decidirá qué comparte.',
  'known.note.send':
    'Se envía a {audience}, sellado con una firma de este dispositivo. Después decide qué comparte.',
  'known.button': 'Seguir con esto',
  'known.button.send': 'Enviar y seguir',
  'known.anew': 'Capturarlo todo de nuevo',

  // ── Selfie ──────────────────────────────────────────────────────────────
  'explain-selfie.heading': 'Grabe un vídeo selfie',
  'explain-selfie.detail':
    'Siga unos movimientos cortos para que veamos que está ahí de verdad. Se tarda unos 20 segundos.',
  'explain-selfie.tip.light': 'Póngase de cara a una ventana o una lámpara',
  'explain-selfie.tip.bare': 'Quítese sombrero, mascarilla y gafas de sol',
  'explain-selfie.tip.alone': 'Que no salga nadie más en la imagen',
  'explain-selfie.camera': 'Ahora su navegador pedirá usar la cámara. Elija «Permitir».',
  'explain-selfie.button': 'Abrir la cámara',
  'selfie.heading': 'Vídeo selfie',
  'selfie.steps': 'Movimiento {index} de {count}',
  'selfie.remaining': 'quedan {seconds} s',
  'selfie.attempt': 'Intento {attempt} de {attempts}',
  'selfie.wait': 'Mire de frente a la cámara',
  'selfie.failed': 'Aún no ha funcionado',
  'selfie.left': 'Le quedan {count} intentos.',
  'selfie.left.one': 'Le queda un intento.',
  'selfie.left.many': 'Le quedan {count} intentos.',
  'selfie.alternative': 'No puedo hacer este movimiento',
  'selfie.more-time': 'Necesito más tiempo',
  // Where the page asks for it, the screen lights the face after the movements; the User may skip that.
  'selfie.light.notice': 'La pantalla cambiará suavemente de color durante {seconds} segundos',
  'selfie.light.why': 'Ayuda a distinguir su rostro de una imagen. Puede omitirlo.',
  'selfie.light.now': 'Mire de frente a la cámara',
  'selfie.light.skip': 'Omitir',

  // ── Camera, under or over the picture ───────────────────────────────────
  'camera.opening': 'Esperando la cámara',
  'camera.opening.detail': 'Su navegador pregunta si esta página puede usarla. Elija «Permitir».',
  'camera.picker': 'Cámara',
  'camera.device': 'Cámara {index}',
  'loading.face': 'Cargando el seguimiento del rostro',
  'loading.document': 'Cargando el lector de documentos',
  'loading.text': 'Cargando el lector de texto',
  'loading.match': 'Cargando la comparación de rostros',
  'loading.bytes': '{loaded} de {total} MB',
  'loading.ready': 'Ya casi está…',

  // ── Country and type of document ────────────────────────────────────────
  'country.heading': '¿Dónde se expidió su documento?',
  'country.detail': 'El país que figura en él, aunque viva en otro lugar.',
  'country.search': 'Buscar un país',
  'country.suggested': 'Sugerencias',
  'country.all': 'Todos los países',
  'country.none': 'Ningún país se llama así.',
  'country.count': '{count} países encontrados',
  'country.count.one': '{count} país encontrado',
  'country.count.many': '{count} países encontrados',
  'document-type.heading': '¿Qué documento tiene?',
  'document-type.detail': 'Debe ser válido y el original, no una copia.',
  'document-type.pages.1': 'Una foto de la página con el retrato',
  'document-type.pages.2': 'Anverso, y reverso si hace falta',

  // ── Document ────────────────────────────────────────────────────────────
  'explain-document.heading.page': 'Fotografíe la página con el retrato',
  'explain-document.heading.card': 'Fotografíe su documento',
  'explain-document.heading.letter': 'Muestre dónde vive',
  'explain-document.detail':
    'Ponga su documento ({document}) sobre una superficie plana y sostenga la cámara encima. La foto se hace sola cuando todo se puede leer.',
  'explain-document.detail.letter':
    'Una carta dirigida a usted en su domicilio, de tres meses como máximo: una factura, un extracto bancario, una notificación de una autoridad.',
  'explain-document.tip.whole.page': 'La página entera, con las líneas de letras al pie',
  'explain-document.tip.whole.card': 'La tarjeta entera, con las cuatro esquinas',
  'explain-document.tip.whole.letter': 'La hoja entera, con su nombre, su dirección y la fecha',
  'explain-document.tip.glare': 'Sin reflejos: inclínelo lejos de las lámparas',
  'explain-document.tip.sharp': 'Espere un momento hasta que se vea nítido',
  'explain-document.button': 'Abrir la cámara',
  'explain-document.upload': 'Elegir un archivo en su lugar',
  'document.heading': 'Foto del documento',
  'document.heading.front': 'Foto del anverso',
  'document.heading.back': 'Foto del reverso',
  'document.wait': 'Coloque el documento dentro del marco',
  'document.shutter': 'Hacer la foto ahora',
  'document.shutter.hint': 'O haga usted la foto',
  // Over the picture, between the two sides; below it stands the guidance `document-turn-over`.
  'document.turn-over.detail':
    'El anverso está listo. La foto del reverso se hace sola en cuanto se ve.',
  'document.turned': 'Ya le he dado la vuelta',
  'document.unreadable': 'La foto no se puede leer',
  'document.unreadable.advice':
    'Busque una luz más uniforme, mantenga la página plana y llene el marco con ella.',
  // The picture is sharp, but there is nothing to read on it.
  'document.unreadable.usable':
    'Si este lado no tiene líneas de letras ni código de barras, puede usar la foto tal como está. Es posible que así se confirmen menos cosas.',
  'document.accept': 'Usar tal como está',
  'side.front': 'anverso',
  'side.back': 'reverso',

  // ── A file in the place of a photo ──────────────────────────────────────
  'choose-file.heading': 'Elija un archivo: {what}',
  'choose-file.heading.front': 'Elija un archivo: {what}, anverso',
  'choose-file.heading.back': 'Ahora el reverso: {what}',
  'choose-file.detail': 'Solo se abre en este dispositivo. Lo verá antes de que se envíe nada.',
  'choose-file.drop': 'Suelte aquí un archivo o péguelo',
  'choose-file.let-go': 'Suéltelo para abrirlo',
  'choose-file.formats': 'PDF, JPEG, PNG o WebP, hasta 20 MB',
  'choose-file.button': 'Elegir un archivo',
  'busy.opening': 'Abriendo su archivo',
  'busy.reading': 'Leyendo la página',
  'busy.comparing': 'Comparando su rostro con la foto de su documento',
  'busy.detail': 'Tarda unos segundos.',
  'pick-page.heading': '¿Qué página?',
  'pick-page.detail':
    'Su archivo tiene {count} páginas. Elija la que lleva su nombre, su dirección y la fecha.',
  'pick-page.detail.one':
    'Su archivo tiene {count} página. Elija la que lleva su nombre, su dirección y la fecha.',
  'pick-page.detail.many':
    'Su archivo tiene {count} páginas. Elija la que lleva su nombre, su dirección y la fecha.',
  'pick-page.page': 'Página {page}',
  'preview.heading': '¿Es la imagen correcta?',
  'preview.heading.incomplete': 'Falta algo',
  'preview.heading.refused': 'Esta imagen no se puede usar',
  'preview.detail.upload': 'Solo se usa esta página, nada más del archivo.',
  'preview.detail.camera': '¿Se ven con claridad su nombre, su dirección y la fecha?',
  // Why a file can't be used, or not wholly; the same codes guide the camera.
  'preview.document-unreadable':
    'Ahí no se puede leer el documento. Elija una imagen nítida del documento entero.',
  'preview.document-wrong-type': 'Muestra otro tipo de documento.',
  'preview.document-wrong-side': 'Muestra el otro lado del documento.',
  'preview.findings': 'Qué se ha buscado',
  'preview.use': 'Usar esta',
  'preview.use.anyway': 'Usar de todos modos',
  'preview.another.file': 'Elegir otro archivo',
  'preview.another.photo': 'Hacer otra foto',
  // What was looked for on a letter; `.missing` where it was not found.
  'finding.address-holder': 'Su nombre',
  'finding.address-holder.missing': 'No se ha encontrado su nombre',
  'finding.address-date': 'Fecha de la carta',
  'finding.address-date.missing': 'No se ha encontrado ninguna fecha',
  'finding.address-recent': 'De tres meses como máximo',
  'finding.address-recent.missing': 'No debe tener más de tres meses',
  'finding.address-lines': 'Su dirección',
  'finding.address-lines.missing': 'No se ha encontrado ninguna dirección bajo su nombre',

  // ── Summary ─────────────────────────────────────────────────────────────
  'summary.heading': 'Revise sus imágenes',
  'summary.detail': '¿Se ven con claridad su rostro y cada línea del documento?',
  'summary.heading.unseen': 'Revise lo que se envía',
  'summary.detail.selfie': '¿Se ve con claridad su rostro?',
  'summary.retake': 'Repetir',
  'summary.retake.what': 'Repetir: {what}',
  'summary.picture': 'Su imagen: {what}',
  'summary.purpose.SELFIE_VIDEO': 'Muestra que está ahí en persona',
  'summary.purpose.PROOF_OF_ADDRESS': 'Muestra dónde vive',
  'summary.purpose.HEALTH_INSURANCE_CARD': 'Muestra qué seguro médico tiene',
  'summary.purpose.EMAIL': 'Tal como lo ha escrito',
  'summary.purpose.EMAIL.page': 'Tal como lo conoce esta página',
  'summary.change': 'Cambiar',
  'summary.change.what': 'Cambiar: {what}',
  'summary.purpose.document': 'Aporta los datos que se piden',
  'summary.unproven.advice': 'Repita la foto en la que aparece, o envíe lo que hay.',
  'summary.send': 'Enviar',
  'summary.send.note': 'Se envía a {audience}, sellado con una firma de este dispositivo.',

  // ── Passkey: a second proof, made after the review or asked for after the selfie ──
  'passkey.create': 'Cree una clave de acceso',
  'passkey.create.detail':
    'Cuando vuelva, mostrará junto con su rostro que es usted. La guarda su dispositivo o su gestor de contraseñas.',
  'passkey.create.button': 'Crear clave de acceso',
  'passkey.get': 'Confirme con su clave de acceso',
  'passkey.get.detail': 'Es la que creó para esta página.',
  'passkey.get.button': 'Usar clave de acceso',
  'passkey.unlock':
    'Se desbloquea igual que su dispositivo. Su PIN o su huella se queda en el dispositivo.',
  'passkey.face': 'No contiene nada de su rostro.',
  'passkey.waiting': 'Siga lo que muestra su navegador.',
  'passkey.without': 'Seguir sin ella',

  // ── Sending ─────────────────────────────────────────────────────────────
  'sending.heading': 'Enviando',
  'sending.detail': 'Mantenga abierta esta ventana.',
  'sending.sealing': 'Sellando',
  'sending.sending': 'Enviando',
  'sending.waiting': 'Esperando la respuesta',
  'sending.bytes': '{sent} de {total} MB',

  // ── Share ───────────────────────────────────────────────────────────────
  'share.heading': 'Elija qué comparte',
  'share.detail': 'Esto se ha leído de su documento. {audience} solo recibe lo que deje activado.',
  'share.detail.wallet':
    'Esto procede de su cartera digital. {audience} solo recibe lo que deje activado.',
  'share.detail.mixed':
    'Debajo de cada dato se indica de dónde procede. {audience} solo recibe lo que deje activado.',
  'share.required': 'Obligatorio',
  'share.required.why': 'Sin estos datos, {audience} no puede terminar.',
  'share.optional': 'Opcional',
  'share.optional.why': 'Solo se comparte si lo activa.',
  'share.derived': '{audience} recibe solo esta respuesta, no su dato «{source}».',
  'share.whole': '«{derived}» ya responde a esto sin el dato completo «{what}».',
  // Under a required Data point, where one of several is enough.
  'share.instead': 'O comparta esto en su lugar: {list}. Basta con uno.',
  'share.switch': 'Compartir: {what}',
  'share.missing': 'No encontrado: {list}',
  'share.incomplete':
    'Para seguir, vuelva a activar los obligatorios. O cierre la ventana: entonces no se comparte nada.',
  'share.button': 'Compartir {count} datos',
  'share.button.one': 'Compartir 1 dato',
  'share.button.many': 'Compartir {count} datos',
  'share.button.none': 'No compartir nada',
  'share.recording': 'Registrando su consentimiento…',
  'value.true': 'Sí',
  'value.false': 'No',
  'value.male': 'Masculino',
  'value.female': 'Femenino',
  'value.unspecified': 'Sin especificar',

  // Where a value was found; follows the value.
  'zone.mrz': 'Leído de las líneas de abajo',
  'zone.visual': 'Leído de los campos impresos',
  'zone.barcode': 'Leído del código de barras',
  'zone.file-text': 'Leído del texto del archivo',
  'zone.user': 'Indicado por usted',
  'zone.page': 'Indicado por esta página',
  'zone.derived': 'Calculado a partir de: {source}',
  'zone.judgement': 'Medido en sus imágenes',
  // What other sources say; follows the zone.
  'check.agrees': 'confirmado por una segunda comprobación',
  'check.check-digit': 'el dígito de control es correcto',
  'check.differs': 'otra fuente dice otra cosa',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'Su identidad está verificada',
  'done.detail': '{audience} tiene lo que ha decidido compartir. Puede cerrar esta ventana.',
  'done.pending.heading': 'Enviado',
  'done.pending.detail': '{audience} aún tiene que revisarlo y le avisará.',
  'done.camera': 'La cámara está apagada y sus imágenes ya no se conservan en esta ventana.',
  // Where the backend embedded in the browser answered.
  'done.local': 'Comprobado solo en este navegador: para cualquier otra persona no demuestra nada.',
  'done.key': 'Su referencia',
  'done.button': 'Listo',

  // ── Consent receipt: a page of its own that the User keeps ──────────────
  'done.receipt': 'Guardar un recibo',
  'receipt.file': 'recibo-de-consentimiento.html',
  'receipt.json': 'Guardar este recibo para programas (JSON)',
  'receipt.json.file': 'recibo-de-consentimiento.json',
  'receipt.title': 'Recibo de su consentimiento',
  'receipt.recipient': 'Compartido con',
  'receipt.purpose': 'Finalidad',
  'receipt.given': 'Ha compartido',
  'receipt.refused': 'No ha compartido',
  'receipt.time': 'Cuándo',
  'receipt.retention': 'Plazo de conservación',
  'receipt.withdrawal': 'Cómo retirarlo',
  'receipt.withdrawal.ask':
    'Diríjase a quien ha recibido los datos e indique la referencia de abajo.',
  'receipt.text': 'Versión del texto que aceptó',
  'receipt.reference': 'Referencia',
  'receipt.record': 'Registro, firmado por su dispositivo',
  // Of a consent that was withdrawn.
  'receipt.withdrawn': 'Compartió y ha retirado',
  'receipt.withdrawn.time': 'Retirado',
  'receipt.withdrawal.record': 'Retirada, firmada por su dispositivo',

  // ── <passbase-consents>: consents given in this browser ─────────────────
  'consents.heading': 'Lo que ha compartido',
  'consents.detail':
    'Los consentimientos que ha dado en este navegador. Esta lista se guarda solo en este dispositivo.',
  'consents.none': 'En este navegador no ha compartido nada con {audience}.',
  'consents.points': 'Datos',
  'consents.points.none': 'Ninguno',
  'consents.time': 'Cuándo',
  'consents.state': 'Estado',
  'consents.state.given': 'Compartido',
  'consents.state.unconfirmed': 'Retirada aún sin confirmar',
  'consents.state.withdrawn': 'Retirado el {time}',
  'consents.withdraw': 'Retirar',
  'consents.withdraw.again': 'Retirar de nuevo',
  'consents.receipt': 'Recibo',
  'consents.forget': 'Olvidar en este dispositivo',
  // For screen readers: which of several consents a button is of.
  'consents.which': '{action}: {audience}, {time}',
  // Asked first. A text of consent: see WITHDRAWAL_TEXT_VERSION.
  'withdraw.heading': '¿Retirar este consentimiento?',
  'withdraw.detail':
    'Se comunica a {audience} que usted ya no está de acuerdo y se le indica que elimine lo que compartió. Lo que antes haya usado o transmitido no se puede recuperar.',
  'withdraw.confirm': 'Retirar',
  'withdraw.keep': 'No retirar',
  'withdraw.working': 'Retirando…',
  'withdraw.working.detail': 'Esperando a que {audience} lo confirme.',
  'withdraw.done': 'Retirado',
  'withdraw.done.detail': '{audience} lo ha confirmado. Ahora su recibo también lo dice.',
  'withdraw.failed': 'Aún no se ha retirado',
  'forget.heading': '¿Olvidar esto en este dispositivo?',
  'forget.detail':
    'Solo desaparece de esta lista. El consentimiento sigue como está, y ya no podrá retirarlo aquí. Guarde antes el recibo.',
  'forget.detail.withdrawn': 'Desaparece de esta lista. El consentimiento sigue retirado.',
  'forget.confirm': 'Olvidar',
  'forget.keep': 'Conservar',
  'forget.failed': 'Aún no se ha olvidado',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': '¿Detener la verificación?',
  'close.detail': 'Lo que ha hecho hasta ahora se descarta. No se envía nada.',
  'close.detail.sent':
    'Lo que ha confirmado ya se envió. Se pide a {audience} que lo descarte, y no se comparte ningún dato.',
  'close.stay': 'Continuar la verificación',
  'close.leave': 'Detener',

  // ── Guidance, under the picture. Short: it is read at arm’s length. ─────
  'face-none': 'Ponga el rostro en el óvalo',
  'face-many': 'Solo usted: hay alguien más en la imagen',
  'face-off-centre': 'Mueva el rostro al centro',
  'face-too-far': 'Acérquese un poco',
  'face-too-close': 'Aléjese un poco',
  'face-turned': 'Mire de frente a la cámara',
  'face-too-dark': 'Busque más luz',
  'face-blurred': 'Mantenga quieta la cámara',
  'face-hold-still': 'No se mueva',
  'face-move-back': 'Aléjese hasta caber en el óvalo',
  'face-move-closer': 'Acérquese hasta llenar el óvalo',
  'face-turn-left': 'Gire la cabeza a su izquierda',
  'face-turn-right': 'Gire la cabeza a su derecha',
  'face-turn-up': 'Levante la barbilla',
  'face-turn-down': 'Baje la barbilla',
  'face-turn-back': 'Vuelva a mirar al frente',
  'face-blink': 'Cierre los dos ojos y ábralos',
  'face-close-eyes': 'Cierre los ojos un segundo y vuelva a abrirlos',
  'face-close-eyes-longer': 'Mantenga los ojos cerrados un poco más',
  'face-open-mouth': 'Abra bien la boca',
  'face-close-mouth': 'Cierre primero la boca',
  'face-smile': 'Sonría',
  'face-follow-dot': 'Apunte al punto con la nariz',
  'face-step-done': 'Muy bien',
  'document-none': 'Coloque el documento en el marco',
  'document-too-far': 'Acérquese',
  'document-too-close': 'Aléjese un poco',
  'document-cut-off': 'Muestre el documento entero',
  'document-tilted': 'Ponga la cámara justo encima',
  'document-too-dark': 'Busque más luz',
  'document-glare': 'Inclínelo lejos de la luz',
  'document-portrait-glare': 'Inclínelo: hay luz sobre el retrato',
  'document-blurred': 'Espere a que se vea nítido',
  'document-portrait-blurred': 'No se mueva hasta que el retrato sea nítido',
  'document-covered': 'Quite los dedos de la página',
  'document-screen': 'Muestre el documento mismo, no una pantalla',
  'document-copy': 'Muestre el original, no una copia',
  'document-moving': 'No se mueva',
  'document-hold-still': 'No se mueva',
  'document-reading': 'Leyendo… no se mueva',
  'document-unreadable': 'Aún no se puede leer',
  'document-expired': 'Este documento ha caducado',
  'document-wrong-type': 'Este es otro tipo de documento',
  'document-wrong-side': 'Dele la vuelta: este es el otro lado',
  'document-turn-over': 'Ahora dele la vuelta',
  'document-done': 'Listo',

  // ── Why a liveness try did not pass, and what to do. ────────────────────
  'liveness-out-of-time': 'Se acabó el tiempo',
  'liveness-out-of-time.advice':
    'Empiece cada movimiento en cuanto se muestre. Basta con que sea pequeño.',
  'liveness-face-lost': 'Su rostro salió de la imagen',
  'liveness-face-lost.advice': 'Quédese ante la cámara hasta que se llene el anillo.',
  'liveness-many-faces': 'Había más de un rostro',
  'liveness-many-faces.advice':
    'Asegúrese de que detrás de usted no haya nadie ni ninguna imagen de un rostro.',
  'liveness-flat': 'El rostro parecía plano, como una imagen',
  'liveness-flat.advice': 'Busque una luz uniforme de frente y mueva la cabeza, no la cámara.',
  'liveness-no-challenge': 'No se reconocieron los movimientos',
  'liveness-no-challenge.advice': 'Haga cada movimiento con claridad y vuelva después al centro.',
  'liveness-unasked-movement': 'Hubo movimientos distintos de los mostrados',
  'liveness-unasked-movement.advice':
    'Mire al frente hasta que se muestre un movimiento y haga solo ese.',
  'liveness-track-broken': 'La imagen se interrumpió',
  'liveness-track-broken.advice':
    'Mantenga esta página abierta en primer plano y cierre otras aplicaciones que usen la cámara.',

  // ── What the comparison of faces came to; in the summary. ─────────────────
  'face-match-differs': 'La foto del documento no se parece a usted',
  'face-match-differs.advice':
    'Repita ambas con luz uniforme, sin gafas ni gorra y sin reflejos en la foto. También puede enviarlas así: quien las reciba decide.',
  'face-match-changed': 'El selfie muestra a más de una persona',
  'face-match-changed.advice':
    'Repítalo sin nadie más, desde el primer movimiento hasta el último.',
  'face-match-no-portrait': 'No se ha encontrado ningún rostro en el documento',
  'face-match-no-portrait.advice':
    'Repítalo de modo que su foto se vea entera, nítida y sin reflejos.',
  'face-match-portrait-small': 'La foto del documento es demasiado pequeña para compararla',
  'face-match-portrait-small.advice': 'Repítalo desde más cerca.',
  'face-match-no-selfie': 'Su rostro no se ve en todas las imágenes del selfie',
  'face-match-no-selfie.advice': 'Repítalo con todo el rostro en la imagen.',

  // ── Why a face can't be seen well; in the summary. ────────────────────────
  'face-quality-many': 'Hay más de un rostro en el selfie',
  'face-quality-many.advice': 'Repítalo sin nadie más.',
  'face-quality-small': 'Su rostro se ve pequeño en el selfie',
  'face-quality-small.advice': 'Repítalo desde más cerca.',
  'face-quality-cropped': 'Su rostro no se ve entero en el selfie',
  'face-quality-cropped.advice': 'Repítalo con la frente y la barbilla en la imagen.',
  'face-quality-turned': 'Su rostro está girado en el selfie',
  'face-quality-turned.advice': 'Repítalo y mire a la cámara entre los movimientos.',
  'face-quality-eyes-closed': 'Sus ojos están cerrados en el selfie',
  'face-quality-eyes-closed.advice':
    'Repítalo con los ojos abiertos. Las gafas oscuras los ocultan: quíteselas si puede.',
  'face-quality-mouth-open': 'Su boca está muy abierta en el selfie',
  'face-quality-mouth-open.advice': 'Repítalo con el rostro relajado.',
  'face-quality-dark': 'Su rostro se ve demasiado oscuro en el selfie',
  'face-quality-dark.advice': 'Repítalo con una ventana o una lámpara delante, no detrás.',
  'face-quality-bright': 'Su rostro se ve demasiado claro en el selfie',
  'face-quality-bright.advice': 'Repítalo lejos de luces fuertes.',
  'face-quality-uneven': 'Un lado de su rostro se ve mucho más oscuro en el selfie',
  'face-quality-uneven.advice': 'Repítalo de cara a la luz.',
  'face-quality-flat': 'Su rostro apenas se distingue en el selfie',
  'face-quality-flat.advice': 'Limpie la lente y repítalo con más luz.',
  'face-quality-blurred': 'Su rostro se ve borroso en el selfie',
  'face-quality-blurred.advice': 'Limpie la lente y mantenga quieto el dispositivo.',

  // ── Why a backend declined, as the embedded one names it; under the error. ─
  'reason.liveness-not-passed': 'No se ha podido confirmar el vídeo selfie.',
  'reason.liveness-other-challenge':
    'El vídeo selfie muestra movimientos distintos de los pedidos.',
  'reason.face-differs': 'El selfie muestra a una persona distinta de la del documento.',
  'reason.document-missing': 'Falta la imagen del documento.',
  'reason.document-unreadable': 'No se ha podido leer el documento en su imagen.',
  'reason.document-reads-differently': 'La imagen dice algo distinto de lo que se leyó en ella.',
  'reason.document-type-not-accepted': 'Este tipo de documento no se acepta aquí.',
  'reason.document-country-not-accepted': 'Los documentos de este país no se aceptan aquí.',
  'reason.document-country-unproven': 'No se ha podido leer el país del documento en su imagen.',
  'reason.upload-not-accepted': 'Este documento debe fotografiarse, no elegirse de los archivos.',
  'reason.claims-differ': 'Lo que se leyó no coincide con la imagen.',
  'reason.identity-unknown': 'Lo que se conocía de antes ya no está.',
  'reason.identity-other-face':
    'El selfie muestra a una persona distinta de la que se verificó aquí antes. Si es su primera vez aquí, elija «Capturarlo todo de nuevo».',
  'reason.identity-face-not-compared':
    'Su rostro no se ve en todas las imágenes del selfie, así que no se ha podido comparar.',

  // ── Digital Credentials: a wallet answers in the place of a document ──────
  WALLET_CREDENTIAL: 'Credencial de la cartera digital',
  'evidence-choice.heading': 'Muestre quién es',
  'evidence-choice.detail': 'Basta con una de estas opciones.',
  'evidence-choice.wallet': 'Usar una cartera digital',
  'evidence-choice.wallet.detail': 'Solo muestra lo que se pide, y antes le pregunta.',
  'evidence-choice.document': 'Fotografiar un documento',
  'evidence-choice.document.detail': 'Con la cámara de este dispositivo',
  'busy.wallet': 'Siga en su cartera digital',
  'busy.wallet.detail': 'Esta ventana espera su respuesta.',
  'zone.issuer-signed': 'De su cartera digital',
  'check.issuer': 'la firma del emisor es correcta',
  ERR_WALLET_CANCELLED: 'Ninguna cartera digital ha respondido',
  'ERR_WALLET_CANCELLED.advice':
    'Se cerró o ninguna tiene lo que se pide. Inténtelo de nuevo o fotografíe un documento.',
  ERR_WALLET_FAILED: 'La cartera digital no ha respondido a la petición',
  'ERR_WALLET_FAILED.advice': 'Inténtelo de nuevo o fotografíe un documento.',
  ERR_WALLET_TIMEOUT: 'La cartera digital ha tardado demasiado',
  'ERR_WALLET_TIMEOUT.advice': 'Inténtelo de nuevo o fotografíe un documento.',
  ERR_WALLET_MALFORMED: 'La respuesta de la cartera digital no es lo que se pidió',
  'ERR_WALLET_MALFORMED.advice':
    'No se usa nada de ella. Pruebe con otra cartera digital o fotografíe un documento.',
  ERR_WALLET_FORMAT: 'Este tipo de credencial no se puede comprobar aquí',
  'ERR_WALLET_FORMAT.advice': 'Pruebe con otra cartera digital o fotografíe un documento.',
  ERR_WALLET_TYPE: 'Esta credencial no dice quién es usted',
  'ERR_WALLET_TYPE.advice': 'Elija la de su identidad o fotografíe un documento.',
  ERR_WALLET_ISSUER: 'El emisor de esta credencial no se acepta aquí',
  'ERR_WALLET_ISSUER.advice': 'Elija una de otro emisor o fotografíe un documento.',
  ERR_WALLET_SIGNATURE: 'La firma del emisor no es correcta',
  'ERR_WALLET_SIGNATURE.advice':
    'Pida de nuevo la credencial a su emisor o fotografíe un documento.',
  ERR_WALLET_ALTERED: 'La credencial se modificó',
  'ERR_WALLET_ALTERED.advice': 'Pida de nuevo la credencial a su emisor o fotografíe un documento.',
  ERR_WALLET_HOLDER: 'Esta credencial está vinculada a otro dispositivo',
  'ERR_WALLET_HOLDER.advice':
    'Use la cartera digital para la que se expidió o fotografíe un documento.',
  ERR_WALLET_AUDIENCE: 'La cartera digital respondió a otra página',
  'ERR_WALLET_AUDIENCE.advice': 'Inténtelo de nuevo o fotografíe un documento.',
  ERR_WALLET_NONCE: 'La cartera digital respondió a otra petición',
  'ERR_WALLET_NONCE.advice': 'Inténtelo de nuevo o fotografíe un documento.',
  ERR_WALLET_VALIDITY: 'Esta credencial no es válida hoy',
  'ERR_WALLET_VALIDITY.advice':
    'Ha caducado o aún no es válida. Pida una nueva a su emisor o fotografíe un documento.',

  // ── Data points ─────────────────────────────────────────────────────────
  first_names: 'Nombres',
  last_name: 'Apellidos',
  document_number: 'Número de documento',
  document_origin_country: 'País de expedición',
  nationality: 'Nacionalidad',
  date_of_birth: 'Fecha de nacimiento',
  sex: 'Sexo',
  place_of_birth: 'Lugar de nacimiento',
  date_of_issue: 'Fecha de expedición',
  date_of_expiry: 'Fecha de caducidad',
  authority: 'Autoridad de expedición',
  personal_id_number: 'Número personal',
  mrtd_document_code: 'Código del documento',
  mrtd_issuing_country: 'Código del país de expedición',
  mrtd_verified: 'Líneas de lectura mecánica verificadas',
  raw_mrz_string: 'Líneas de lectura mecánica',
  drivers_license_categories: 'Clases del permiso',
  address: 'Dirección',
  street_and_house_number: 'Calle y número',
  city: 'Ciudad',
  postal_code: 'Código postal',
  country: 'País',
  member_id: 'Número de afiliado',
  group_number: 'Número de grupo',
  insurance_provider: 'Aseguradora',
  email: 'Correo electrónico',
  id_authenticity_factor: 'Autenticidad del documento',
  face_match_factor: 'Coincidencia del rostro',
  liveness_factor: 'Prueba de vida',
  pad_factor: 'Rostro y no una imagen',
  age: 'Edad',
  age_over: '{years} años o más',
  full_name: 'Nombre completo',
  document_is_expired: 'Documento caducado',

  // ── Resource types; also within a sentence (`.inline`). ─────────────────
  SELFIE_VIDEO: 'Vídeo selfie',
  PASSPORT: 'Pasaporte',
  DRIVERS_LICENSE: 'Permiso de conducir',
  NATIONAL_ID_CARD: 'Documento de identidad',
  RESIDENCE_PERMIT: 'Permiso de residencia',
  VISA: 'Visado',
  PROOF_OF_ADDRESS: 'Comprobante de domicilio',
  HEALTH_INSURANCE_CARD: 'Tarjeta de seguro médico',
  EMAIL: 'Correo electrónico',

  // ── Steps, as events name them. ─────────────────────────────────────────
  'step.START': 'Inicio',
  'step.CONSENT': 'Consentimiento',
  'step.EMAIL': 'Correo electrónico',
  'step.COUNTRY': 'País',
  'step.RESOURCE_CHOICE': 'Tipo de documento',
  'step.RESOURCE_EXPLANATION': 'Cómo funciona',
  'step.RESOURCE': 'Cámara',
  'step.REUSABLE_RESOURCES': 'Identidad conocida',
  'step.SUMMARY': 'Revisión',
  'step.SHARE': 'Compartir',
  'step.FINISHED': 'Listo',

  // ── Issuing codes that are no country of ISO 3166-1. ────────────────────
  'country.D': 'Alemania',
  'country.EUE': 'Unión Europea',
  'country.GBD': 'Ciudadanía de los Territorios Británicos de Ultramar',
  'country.GBN': 'Nacionalidad británica (ultramar)',
  'country.GBO': 'Ciudadanía británica de ultramar',
  'country.GBP': 'Persona bajo protección británica',
  'country.GBS': 'Súbdito británico',
  'country.RKS': 'Kosovo',
  'country.UNA': 'Organismo especializado de las Naciones Unidas',
  'country.UNK': 'Administración Provisional de las Naciones Unidas en Kosovo',
  'country.UNO': 'Naciones Unidas',
  'country.UTO': 'Utopía (muestra)',
  'country.XOM': 'Soberana Orden Militar de Malta',
  'country.XPO': 'Interpol',
  'country.XXA': 'Persona apátrida',
  'country.XXB': 'Persona refugiada (Convención de 1951)',
  'country.XXC': 'Persona refugiada',
  'country.XXX': 'Nacionalidad sin especificar',

  // ── Errors: a title, and what to do. The code is shown small below. ─────
  'error.detail': 'Código {code}',
  // Where a Biometric Authentication can’t be, and a Verification can.
  'error.verify': 'Verificar mi identidad',
  ERR_PROTOCOL_INVALID_ARGUMENT: 'Esta página no está bien configurada',
  'ERR_PROTOCOL_INVALID_ARGUMENT.advice':
    'Avise al responsable de esta página y dele el código de abajo.',
  ERR_PROTOCOL_UNKNOWN_DATA_POINT: 'Esta página pide algo desconocido',
  'ERR_PROTOCOL_UNKNOWN_DATA_POINT.advice':
    'Avise al responsable de esta página y dele el código de abajo.',
  ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE: 'Esta página pide un documento desconocido',
  'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE.advice':
    'Avise al responsable de esta página y dele el código de abajo.',
  ERR_PROTOCOL_UNKNOWN_COUNTRY: 'Esta página nombra un país desconocido',
  'ERR_PROTOCOL_UNKNOWN_COUNTRY.advice':
    'Avise al responsable de esta página y dele el código de abajo.',
  ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE: 'Este documento aún no se puede usar aquí',
  'ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE.advice':
    'Use un pasaporte o pida otra vía al responsable de esta página.',

  ERR_BUNDLE_MALFORMED: 'Sus imágenes no se han aceptado',
  'ERR_BUNDLE_MALFORMED.advice':
    'Empiece de nuevo. Si ocurre dos veces, dé el código de abajo al responsable de esta página.',
  ERR_BUNDLE_HEADER: 'Sus imágenes no se han aceptado',
  'ERR_BUNDLE_HEADER.advice':
    'Empiece de nuevo. Si ocurre dos veces, dé el código de abajo al responsable de esta página.',
  ERR_BUNDLE_SIGNATURE: 'El sello de sus imágenes está roto',
  'ERR_BUNDLE_SIGNATURE.advice':
    'Se modificaron después de hacerlas. Empiece de nuevo, en una red de confianza.',
  ERR_BUNDLE_KEY_MISMATCH: 'El sello pertenece a otro dispositivo',
  'ERR_BUNDLE_KEY_MISMATCH.advice': 'Empiece de nuevo en el dispositivo con el que comenzó.',
  ERR_BUNDLE_VERSION: 'Esta página y su servidor no encajan',
  'ERR_BUNDLE_VERSION.advice':
    'Vuelva a cargar la página. Si sigue igual, dé el código de abajo a su responsable.',
  ERR_BUNDLE_CRITICAL: 'Esta página y su servidor no encajan',
  'ERR_BUNDLE_CRITICAL.advice':
    'Vuelva a cargar la página. Si sigue igual, dé el código de abajo a su responsable.',
  ERR_BUNDLE_NOT_CANONICAL: 'Sus imágenes no se han aceptado',
  'ERR_BUNDLE_NOT_CANONICAL.advice':
    'Empiece de nuevo. Si ocurre dos veces, dé el código de abajo al responsable de esta página.',
  ERR_BUNDLE_SCHEMA: 'Sus imágenes no se han aceptado',
  'ERR_BUNDLE_SCHEMA.advice':
    'Empiece de nuevo. Si ocurre dos veces, dé el código de abajo al responsable de esta página.',
  ERR_BUNDLE_FILE_MISSING: 'Una imagen se perdió por el camino',
  'ERR_BUNDLE_FILE_MISSING.advice': 'Empiece de nuevo con una conexión estable.',
  ERR_BUNDLE_FILE_UNEXPECTED: 'Ha llegado algo que no corresponde',
  'ERR_BUNDLE_FILE_UNEXPECTED.advice': 'Empiece de nuevo, en una red de confianza.',
  ERR_BUNDLE_FILE_ALTERED: 'Una imagen se modificó por el camino',
  'ERR_BUNDLE_FILE_ALTERED.advice': 'Empiece de nuevo, en una red de confianza.',
  ERR_BUNDLE_EXPIRED: 'Se ha tardado demasiado',
  'ERR_BUNDLE_EXPIRED.advice':
    'Por su seguridad, las sesiones son cortas. Inténtelo de nuevo: ahora irá más rápido.',
  ERR_BUNDLE_NOT_YET_VALID: 'El reloj de este dispositivo no es correcto',
  'ERR_BUNDLE_NOT_YET_VALID.advice':
    'Ponga la fecha y la hora en automático en los ajustes y vuelva a cargar la página.',
  ERR_BUNDLE_NONCE: 'Esta sesión ya se ha usado',
  'ERR_BUNDLE_NONCE.advice': 'Inténtelo de nuevo: se abre una nueva para usted.',
  ERR_BUNDLE_AUDIENCE: 'La respuesta vino de alguien distinto',
  'ERR_BUNDLE_AUDIENCE.advice': 'Dé el código de abajo al responsable de esta página.',
  ERR_BUNDLE_VERIFICATION: 'La respuesta pertenece a otra sesión',
  'ERR_BUNDLE_VERIFICATION.advice': 'Cierre esta ventana y empiece de nuevo.',
  ERR_BUNDLE_CHALLENGE: 'El selfie responde a otras instrucciones',
  'ERR_BUNDLE_CHALLENGE.advice': 'Cierre esta ventana y empiece de nuevo.',
  ERR_BUNDLE_CONSENT: 'La retirada no corresponde al consentimiento',
  'ERR_BUNDLE_CONSENT.advice': 'Dé el código de abajo al responsable de esta página.',

  ERR_CAMERA_DENIED: 'La cámara no está permitida',
  'ERR_CAMERA_DENIED.advice': 'Permita la cámara para esta página e inténtelo de nuevo:',
  'ERR_CAMERA_DENIED.chrome-desktop':
    'Haga clic en el icono a la izquierda de la dirección|Active «Cámara»|Vuelva e inténtelo de nuevo',
  'ERR_CAMERA_DENIED.chrome-android':
    'Toque el icono a la izquierda de la dirección|Abra «Permisos» y permita la cámara|Vuelva e inténtelo de nuevo',
  'ERR_CAMERA_DENIED.safari-ios':
    'Toque el icono de la barra de direcciones y abra «Ajustes del sitio web»|Ponga «Cámara» en «Permitir»|Si no aparece ahí: Ajustes, Apps, Safari, Cámara',
  'ERR_CAMERA_DENIED.safari-mac':
    'Abra el menú Safari y después «Ajustes para este sitio web»|Ponga «Cámara» en «Permitir»|Vuelva e inténtelo de nuevo',
  'ERR_CAMERA_DENIED.firefox':
    'Haga clic en la cámara tachada a la izquierda de la dirección|Quite «Bloqueado» junto a la cámara|Vuelva e inténtelo de nuevo',
  'ERR_CAMERA_DENIED.other':
    'Abra los ajustes de su navegador para esta página|Permita la cámara|Compruebe también que su sistema deja que el navegador la use',
  ERR_CAMERA_DISMISSED: 'No se respondió a la petición de la cámara',
  'ERR_CAMERA_DISMISSED.advice':
    'Inténtelo de nuevo y elija «Permitir» cuando su navegador pregunte.',
  ERR_CAMERA_ABSENT: 'No se ha encontrado ninguna cámara',
  'ERR_CAMERA_ABSENT.advice':
    'Conecte o encienda una cámara e inténtelo de nuevo. O abra esta página en su teléfono.',
  ERR_CAMERA_BUSY: 'La cámara está en uso',
  'ERR_CAMERA_BUSY.advice':
    'Cierre otras aplicaciones y pestañas que la usen, como videollamadas, e inténtelo de nuevo.',
  ERR_CAMERA_POLICY: 'Esta página no puede usar la cámara',
  'ERR_CAMERA_POLICY.advice': 'Su responsable tiene que permitirlo. Dele el código de abajo.',
  ERR_CAMERA_INSECURE: 'Esta página no se ha abierto de forma segura',
  'ERR_CAMERA_INSECURE.advice':
    'Las cámaras solo funcionan en direcciones que empiezan por https. Abra la página así.',
  ERR_CAMERA_UNSUPPORTED: 'Este navegador no puede usar la cámara',
  'ERR_CAMERA_UNSUPPORTED.advice':
    'Abra esta página en una versión actual de Chrome, Edge, Firefox o Safari, no dentro de otra aplicación.',
  ERR_CAMERA_UNSUITABLE: 'Esta cámara no es lo bastante buena',
  'ERR_CAMERA_UNSUITABLE.advice': 'Elija otra cámara o abra esta página en su teléfono.',
  ERR_CAMERA_ENDED: 'La cámara se apagó',
  'ERR_CAMERA_ENDED.advice': 'Otra aplicación la tomó o se desconectó. Inténtelo de nuevo.',
  ERR_CAMERA_TIMEOUT: 'La cámara no responde',
  'ERR_CAMERA_TIMEOUT.advice': 'Cierre otras aplicaciones que la usen e inténtelo de nuevo.',
  ERR_CAMERA_STILL: 'La foto no ha salido',
  'ERR_CAMERA_STILL.advice': 'Inténtelo de nuevo. Si ocurre dos veces, elija otra cámara.',
  ERR_CAMERA_CLIP: 'El vídeo no ha salido',
  'ERR_CAMERA_CLIP.advice':
    'Inténtelo de nuevo. Si ocurre dos veces, elija otra cámara u otro navegador.',

  ERR_VISION_ASSET_BASE: 'Esta página no dice dónde están sus archivos',
  'ERR_VISION_ASSET_BASE.advice':
    'Su responsable tiene que definir «asset-base». Dele el código de abajo.',
  ERR_VISION_ASSET_MISSING: 'Falta un archivo',
  'ERR_VISION_ASSET_MISSING.advice':
    'Inténtelo de nuevo. Si sigue igual, dé el código de abajo al responsable de esta página.',
  ERR_VISION_ASSET_WRONG_TYPE: 'Un archivo se entregó mal',
  'ERR_VISION_ASSET_WRONG_TYPE.advice':
    'El responsable de esta página tiene que corregirlo. Dele el código de abajo.',
  ERR_VISION_ASSET_ALTERED: 'Un archivo no es el que se publicó',
  'ERR_VISION_ASSET_ALTERED.advice': 'No se ha usado. Inténtelo de nuevo, en una red de confianza.',
  ERR_VISION_ASSET_NETWORK: 'Ha fallado la conexión',
  'ERR_VISION_ASSET_NETWORK.advice': 'Compruebe que tiene conexión e inténtelo de nuevo.',
  ERR_VISION_WORKER_BLOCKED: 'Esta página bloquea una parte de la comprobación',
  'ERR_VISION_WORKER_BLOCKED.advice':
    'El responsable de esta página tiene que permitirla. Dele el código de abajo.',
  ERR_VISION_WORKER_CRASHED: 'La comprobación se ha detenido',
  'ERR_VISION_WORKER_CRASHED.advice':
    'Cierre otras pestañas y aplicaciones para liberar memoria e inténtelo de nuevo.',
  ERR_VISION_ENGINE: 'La comprobación no ha podido empezar',
  'ERR_VISION_ENGINE.advice':
    'Inténtelo de nuevo. Si sigue igual, use una versión actual de Chrome, Edge, Firefox o Safari.',
  ERR_VISION_TIMEOUT: 'La comprobación tarda demasiado',
  'ERR_VISION_TIMEOUT.advice': 'Cierre otras pestañas y aplicaciones e inténtelo de nuevo.',

  // Where a file is chosen, above the place to drop another.
  ERR_VISION_FILE_TYPE: 'Este tipo de archivo no se puede abrir',
  'ERR_VISION_FILE_TYPE.advice': 'Elija un PDF o una imagen: JPEG, PNG o WebP.',
  ERR_VISION_FILE_HEIC: 'Este navegador no puede abrir imágenes HEIC',
  'ERR_VISION_FILE_HEIC.advice':
    'Guárdela primero como JPEG, o haga una captura de pantalla y elija esa.',
  ERR_VISION_FILE_TOO_LARGE: 'El archivo es demasiado grande',
  'ERR_VISION_FILE_TOO_LARGE.advice': 'Elija uno de 20 MB como máximo o fotografíe el documento.',
  ERR_VISION_FILE_TOO_SMALL: 'La imagen es demasiado pequeña para leerla',
  'ERR_VISION_FILE_TOO_SMALL.advice': 'Elija la imagen original, no una vista previa.',
  ERR_VISION_FILE_TOO_MANY_PAGES: 'El archivo tiene demasiadas páginas',
  'ERR_VISION_FILE_TOO_MANY_PAGES.advice':
    'Elija uno de 40 páginas como máximo o fotografíe la página.',
  ERR_VISION_FILE_BROKEN: 'El archivo está dañado',
  'ERR_VISION_FILE_BROKEN.advice': 'Descárguelo o guárdelo otra vez y elija el nuevo.',
  ERR_VISION_FILE_ENCRYPTED: 'El archivo está protegido con contraseña',
  'ERR_VISION_FILE_ENCRYPTED.advice':
    'Ábralo, imprímalo como un PDF nuevo sin contraseña y elija ese.',

  ERR_VAULT_BLOCKED: 'Este navegador no guarda nada',
  'ERR_VAULT_BLOCKED.advice':
    'Salga de la navegación privada o permita el almacenamiento para esta página y vuelva a cargarla.',
  ERR_VAULT_QUOTA: 'El dispositivo está lleno',
  'ERR_VAULT_QUOTA.advice': 'Libere algo de espacio e inténtelo de nuevo.',
  ERR_VAULT_CORRUPT: 'Lo que se había guardado no se puede leer',
  'ERR_VAULT_CORRUPT.advice': 'Inténtelo de nuevo: se crea otra vez desde cero.',

  ERR_FLOW_NOTHING_PROVES: 'Esta página pide algo que aquí ningún documento puede demostrar',
  'ERR_FLOW_NOTHING_PROVES.advice':
    'Avise al responsable de esta página y dele el código de abajo.',
  ERR_FLOW_ALREADY_RUNNING: 'Ya hay una verificación abierta',
  'ERR_FLOW_ALREADY_RUNNING.advice': 'Termínela o ciérrela primero.',
  ERR_FLOW_NOT_ALLOWED_NOW: 'Eso no es posible aquí',
  'ERR_FLOW_NOT_ALLOWED_NOW.advice': 'Cierre esta ventana y empiece de nuevo.',
  ERR_FLOW_LIVENESS_FAILED: 'No se ha podido confirmar el vídeo selfie',
  'ERR_FLOW_LIVENESS_FAILED.advice':
    'Busque una luz uniforme de frente, sostenga la cámara a la altura de los ojos e inténtelo de nuevo.',
  ERR_FLOW_DOCUMENT_UNREADABLE: 'No se ha podido leer su documento',
  'ERR_FLOW_DOCUMENT_UNREADABLE.advice':
    'Limpie la lente, ponga el documento plano con luz uniforme e inténtelo de nuevo.',
  ERR_FLOW_CANCELLED: 'La verificación se detuvo',
  'ERR_FLOW_CANCELLED.advice': 'No se ha compartido nada. Puede empezar de nuevo cuando quiera.',
  ERR_FLOW_NOT_GRANTED: 'Eso no se ha compartido',
  'ERR_FLOW_NOT_GRANTED.advice': 'No aceptó compartirlo, así que se quedó aquí.',
  ERR_FLOW_SESSION_EXPIRED: 'Su sesión ha terminado',
  'ERR_FLOW_SESSION_EXPIRED.advice':
    'Por su seguridad, las sesiones son cortas. Inténtelo de nuevo para abrir otra.',

  // Biometric Authentication: whoever comes back shows that it is them.
  ERR_AUTH_UNSUPPORTED: 'Esta página no puede reconocerle',
  'ERR_AUTH_UNSUPPORTED.advice': 'Dé el código de abajo al responsable de esta página.',
  ERR_AUTH_UNKNOWN_IDENTITY: 'Este navegador aún no le conoce',
  'ERR_AUTH_UNKNOWN_IDENTITY.advice':
    'Verificó su identidad en otro navegador o en otro dispositivo, o se borraron los datos de este. Verifique aquí su identidad una vez.',
  ERR_AUTH_NOT_ENROLLED: 'No hay ningún rostro con el que comparar',
  'ERR_AUTH_NOT_ENROLLED.advice':
    'Cuando verificó su identidad, su rostro no se comparó con un documento. Verifique su identidad de nuevo.',
  ERR_AUTH_OTHER_DEVICE: 'Este no es el navegador en el que verificó su identidad',
  'ERR_AUTH_OTHER_DEVICE.advice':
    'Su clave es otra. Use el navegador de entonces o verifique aquí su identidad una vez.',
  ERR_AUTH_NONCE: 'Esta sesión ya se ha usado',
  'ERR_AUTH_NONCE.advice': 'Inténtelo de nuevo: se abre una nueva para usted.',
  ERR_AUTH_REPLAYED: 'Este vídeo selfie ya se envió antes',
  'ERR_AUTH_REPLAYED.advice': 'Inténtelo de nuevo con otro.',
  ERR_AUTH_LIVENESS: 'No se ha podido confirmar el vídeo selfie',
  'ERR_AUTH_LIVENESS.advice':
    'Busque una luz uniforme de frente, sostenga la cámara a la altura de los ojos e inténtelo de nuevo.',
  ERR_AUTH_FACE_NOT_COMPARED: 'No se ha podido comparar su rostro',
  'ERR_AUTH_FACE_NOT_COMPARED.advice':
    'No se veía en todas las imágenes. Busque una luz uniforme, quédese en la imagen e inténtelo de nuevo.',
  ERR_AUTH_FACE_DIFFERS: 'No se ha reconocido su rostro',
  'ERR_AUTH_FACE_DIFFERS.advice':
    'Es distinto del que se verificó aquí. Si es usted: quítese sombrero y gafas, busque una luz uniforme e inténtelo de nuevo.',
  ERR_AUTH_TOO_MANY: 'Demasiados intentos con otro rostro',
  'ERR_AUTH_TOO_MANY.advice':
    'Espere medio minuto e inténtelo de nuevo. Cada vez tendrá que esperar más.',
  ERR_AUTH_PASSKEY_UNSUPPORTED: 'Aquí no se pueden usar claves de acceso',
  'ERR_AUTH_PASSKEY_UNSUPPORTED.advice':
    'Esta página pide una y este navegador no tiene ninguna para ella. Actualice el navegador o use otro.',
  ERR_AUTH_PASSKEY_NOT_ENROLLED: 'Aún no tiene una clave de acceso para esta página',
  'ERR_AUTH_PASSKEY_NOT_ENROLLED.advice':
    'Se crea cuando verifica su identidad. Hágalo una vez más.',
  ERR_AUTH_PASSKEY_CANCELLED: 'No se ha usado la clave de acceso',
  'ERR_AUTH_PASSKEY_CANCELLED.advice':
    'Cerró la ventana que la pedía o no se encontró en este dispositivo. Puede intentarlo de nuevo.',
  ERR_AUTH_PASSKEY_TIMEOUT: 'Se ha tardado demasiado',
  'ERR_AUTH_PASSKEY_TIMEOUT.advice':
    'La clave de acceso no se desbloqueó a tiempo. Inténtelo de nuevo.',
  ERR_AUTH_PASSKEY_FAILED: 'La clave de acceso no ha funcionado',
  'ERR_AUTH_PASSKEY_FAILED.advice':
    'Su navegador no ha podido usarla. Inténtelo de nuevo o con otro dispositivo.',
  ERR_AUTH_PASSKEY_MISSING: 'Falta su clave de acceso',
  'ERR_AUTH_PASSKEY_MISSING.advice':
    'Esta página la pide además de su rostro. Inténtelo de nuevo con ella.',
  ERR_AUTH_PASSKEY_MALFORMED: 'La clave de acceso no se puede leer',
  'ERR_AUTH_PASSKEY_MALFORMED.advice':
    'Su navegador ha enviado algo distinto de lo que se pidió. Inténtelo de nuevo.',
  ERR_AUTH_PASSKEY_UNKNOWN: 'Esta clave de acceso es otra',
  'ERR_AUTH_PASSKEY_UNKNOWN.advice': 'Inténtelo de nuevo con la que creó para esta página.',
  ERR_AUTH_PASSKEY_CHALLENGE: 'La clave de acceso respondió a otra pregunta',
  'ERR_AUTH_PASSKEY_CHALLENGE.advice': 'Se usó para una sesión anterior. Inténtelo de nuevo.',
  ERR_AUTH_PASSKEY_ORIGIN: 'La clave de acceso se usó en otra página',
  'ERR_AUTH_PASSKEY_ORIGIN.advice':
    'Mire la dirección de esta página: ¿es la que conoce? Abra esa e inténtelo de nuevo.',
  ERR_AUTH_PASSKEY_RELYING_PARTY: 'La clave de acceso pertenece a otra página',
  'ERR_AUTH_PASSKEY_RELYING_PARTY.advice': 'Inténtelo de nuevo con la que creó para esta página.',
  ERR_AUTH_PASSKEY_USER: 'No se ha desbloqueado la clave de acceso',
  'ERR_AUTH_PASSKEY_USER.advice':
    'Su dispositivo tiene que ver que es usted, con PIN, huella o similar. Inténtelo de nuevo.',
  ERR_AUTH_PASSKEY_COUNTER: 'Es posible que se haya copiado la clave de acceso',
  'ERR_AUTH_PASSKEY_COUNTER.advice':
    'Ha contado menos usos que antes. Verifique de nuevo su identidad para crear otra.',
  ERR_AUTH_PASSKEY_SIGNATURE: 'No se ha podido confirmar la clave de acceso',
  'ERR_AUTH_PASSKEY_SIGNATURE.advice':
    'Su firma no corresponde a la que se creó. Inténtelo de nuevo con la correcta.',

  ERR_ADAPTER_INVALID: 'Esta página no está bien conectada',
  'ERR_ADAPTER_INVALID.advice': 'Avise al responsable de esta página y dele el código de abajo.',
  ERR_ADAPTER_FAILED: 'No se ha podido contactar con el servicio',
  'ERR_ADAPTER_FAILED.advice': 'Compruebe que tiene conexión e inténtelo de nuevo.',
  ERR_ADAPTER_TIMEOUT: 'El servicio no responde',
  'ERR_ADAPTER_TIMEOUT.advice': 'Compruebe que tiene conexión e inténtelo de nuevo.',
  ERR_ADAPTER_NONSENSE: 'El servicio dio una respuesta sin sentido',
  'ERR_ADAPTER_NONSENSE.advice':
    'Inténtelo de nuevo. Si sigue igual, dé el código de abajo al responsable de esta página.',
  ERR_ADAPTER_REJECTED: 'El servicio no lo ha aceptado',
  'ERR_ADAPTER_REJECTED.advice':
    'Inténtelo de nuevo. Si sigue igual, dé el código de abajo al responsable de esta página.',
  ERR_ADAPTER_NO_WITHDRAWAL: 'Aquí no puede retirar esto',
  'ERR_ADAPTER_NO_WITHDRAWAL.advice':
    'Escriba a quien ha recibido los datos e indique la referencia de su recibo.',

  ERR_VERIFY_UNEXPECTED: 'Algo ha salido mal',
  'ERR_VERIFY_UNEXPECTED.advice':
    'Inténtelo de nuevo. Si sigue igual, dé el código de abajo al responsable de esta página.',
};

export {AUTHENTICATE} from './authenticate.js';
