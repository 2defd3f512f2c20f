/** Italian: the sentences of `../en/journey.ts`, under the same keys. Notes there say where a sentence appears. */
import type {JourneyMessages} from '../en/journey.js';

export const JOURNEY: JourneyMessages = {
  // ── Buttons and frame, on every screen ──────────────────────────────────
  'action.continue': 'Continua',
  'action.back': 'Indietro',
  'action.close': 'Chiudi',
  'action.retry': 'Riprova',
  'action.cancel': 'Annulla',
  'progress.label': 'Passaggio {index} di {count}: {name}',
  'stage.consent': 'Consenso',
  'stage.selfie': 'Selfie',
  'stage.document': 'Documento',
  'stage.review': 'Riepilogo',
  'stage.share': 'Condivisione',

  // ── Start, busy ─────────────────────────────────────────────────────────
  'opening.heading': 'Preparazione',
  'opening.detail': 'Apertura di una sessione sicura…',

  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.heading': 'Prima di iniziare',
  'consent.asks': '{audience} le chiede di verificare la sua identità.',
  'consent.purpose': 'Perché',
  'consent.points': 'Che cosa viene chiesto',
  'consent.optional': 'facoltativo',
  'consent.points.note': 'Alla fine decide Lei quali di questi dati condividere.',
  'consent.how': 'Che cosa succede alle sue immagini',
  'consent.how.device': 'Vengono controllate su questo dispositivo, in questa finestra.',
  'consent.how.send': 'Nulla viene inviato prima che Lei lo abbia visto e confermato.',
  'consent.how.keep':
    'Se chiude questa finestra prima, tutto viene eliminato. Ciò che invia viene conservato da {audience} secondo la propria informativa sulla privacy.',
  'consent.biometric':
    'Acconsento alla misurazione del mio volto nel video selfie, per vedere che è presente una persona viva.',
  // In its place where the User is known from before.
  'consent.biometric.known':
    'Acconsento alla misurazione del mio volto nel video selfie, per vedere che è presente una persona viva, e al suo confronto con il volto verificato qui in precedenza.',
  'consent.biometric.missing':
    'Prima spunti questa casella: senza, non è possibile controllare alcun selfie.',
  'consent.button': 'Acconsento e continuo',

  // ── E-mail address: one line to type ────────────────────────────────────
  'email.heading': 'Qual è il suo indirizzo e‑mail?',
  'email.detail':
    '{audience} lo chiede. Viene trasmesso come lo scrive: qui nessuno controlla che sia suo.',
  'email.invalid': 'Scriva un indirizzo come nome@example.org.',
  'email.without': 'Non indicarlo',

  // ── Known Identity: what is there from before ─────────────────────────────
  'known.heading': 'Non è la sua prima visita',
  'known.detail': 'Non occorre mostrare di nuovo ciò che è già stato confermato.',
  'known.there': 'Già presente',
  'known.points': 'A che cosa risponde',
  'known.captured': 'Acquisizione: {date}',
  'known.missing': 'Ancora richiesto',
  'known.selfie': 'Un nuovo selfie, per vedere che è Lei',
  'known.for': 'Per: {list}',
  'known.note': 'Alla fine vede che cosa contiene e decide che cosa condividere.',
  'known.note.send':
    'Inviato a {audience}, sigillato con una firma di questo dispositivo. Dopo decide che cosa condividere.',
  'known.button': 'Continua con questi',
  'known.button.send': 'Invia e continua',
  'known.anew': 'Acquisisci tutto di nuovo',

  // ── Selfie ──────────────────────────────────────────────────────────────
  'explain-selfie.heading': 'Registri un video selfie',
  'explain-selfie.detail':
    'Segua alcuni brevi movimenti, così vediamo che è davvero lì. Bastano circa 20 secondi.',
  'explain-selfie.tip.light': 'Viso verso una finestra o una lampada',
  'explain-selfie.tip.bare': 'Togliere cappello, mascherina e occhiali da sole',
  'explain-selfie.tip.alone': 'Nessun altro nell’immagine',
  'explain-selfie.camera': 'Ora il browser chiederà di usare la fotocamera. Scelga «Consenti».',
  'explain-selfie.button': 'Apri la fotocamera',
  'selfie.heading': 'Video selfie',
  'selfie.steps': 'Movimento {index} di {count}',
  'selfie.remaining': 'ancora {seconds} s',
  'selfie.attempt': 'Tentativo {attempt} di {attempts}',
  'selfie.wait': 'Guardare dritto nella fotocamera',
  'selfie.failed': 'Non ha ancora funzionato',
  'selfie.left': 'Restano {count} tentativi.',
  'selfie.left.one': 'Resta un tentativo.',
  'selfie.left.many': 'Restano {count} tentativi.',
  'selfie.alternative': 'Non posso fare questo movimento',
  'selfie.more-time': 'Ho bisogno di più tempo',
  // Where the page asks for it, the screen lights the face after the movements; the User may skip that.
  'selfie.light.notice': 'Lo schermo cambierà colore dolcemente per {seconds} secondi',
  'selfie.light.why':
    'Aiuta a distinguere il suo volto da un’immagine. Può saltare questo passaggio.',
  'selfie.light.now': 'Guardare dritto nella fotocamera',
  'selfie.light.skip': 'Salta',

  // ── Camera, under or over the picture ───────────────────────────────────
  'camera.opening': 'In attesa della fotocamera',
  'camera.opening.detail': 'Il browser chiede se questa pagina può usarla. Scelga «Consenti».',
  'camera.picker': 'Fotocamera',
  'camera.device': 'Fotocamera {index}',
  'loading.face': 'Caricamento del rilevamento del volto',
  'loading.document': 'Caricamento del lettore di documenti',
  'loading.text': 'Caricamento del lettore di testo',
  'loading.match': 'Caricamento del confronto dei volti',
  'loading.bytes': '{loaded} di {total} MB',
  'loading.ready': 'Ci siamo quasi…',

  // ── Country and type of document ────────────────────────────────────────
  'country.heading': 'Dove è stato rilasciato il documento?',
  'country.detail': 'Il paese stampato sul documento, anche se vive altrove.',
  'country.search': 'Cerca un paese',
  'country.suggested': 'Suggeriti',
  'country.all': 'Tutti i paesi',
  'country.none': 'Nessun paese ha questo nome.',
  'country.count': '{count} paesi trovati',
  'country.count.one': '{count} paese trovato',
  'country.count.many': '{count} paesi trovati',
  'document-type.heading': 'Quale documento ha?',
  'document-type.detail': 'Deve essere valido e originale, non una copia.',
  'document-type.pages.1': 'Una foto della pagina con il ritratto',
  'document-type.pages.2': 'Fronte e, se serve, retro',

  // ── Document ────────────────────────────────────────────────────────────
  'explain-document.heading.page': 'Fotografi la pagina con il ritratto',
  'explain-document.heading.card': 'Fotografi il documento',
  'explain-document.heading.letter': 'Mostri dove abita',
  'explain-document.detail':
    'Appoggi il documento ({document}) su una superficie piana e tenga la fotocamera sopra. La foto si scatta da sola quando tutto è leggibile.',
  'explain-document.detail.letter':
    'Una lettera indirizzata a Lei al suo indirizzo, non più vecchia di tre mesi: una bolletta, un estratto conto, una comunicazione di un’autorità.',
  'explain-document.tip.whole.page': 'La pagina intera, con le righe di lettere in fondo',
  'explain-document.tip.whole.card': 'La tessera intera, con tutti e quattro gli angoli',
  'explain-document.tip.whole.letter': 'Il foglio intero, con nome, indirizzo e data',
  'explain-document.tip.glare': 'Niente riflessi: inclinare lontano dalle lampade',
  'explain-document.tip.sharp': 'Attendere un momento che sia nitido',
  'explain-document.button': 'Apri la fotocamera',
  'explain-document.upload': 'Scegli invece un file',
  'document.heading': 'Foto del documento',
  'document.heading.front': 'Foto del fronte',
  'document.heading.back': 'Foto del retro',
  'document.wait': 'Mettere il documento nella cornice',
  'document.shutter': 'Scatta ora la foto',
  'document.shutter.hint': 'Oppure scatti Lei la foto',
  // Over the picture, between the two sides; below it stands the guidance `document-turn-over`.
  'document.turn-over.detail':
    'Il fronte è fatto. La foto del retro si scatta da sola appena si vede.',
  'document.turned': 'L’ho girato',
  'document.unreadable': 'La foto non è leggibile',
  'document.unreadable.advice':
    'Cerchi una luce più uniforme, tenga la pagina piana e riempia la cornice.',
  // The picture is sharp, but there is nothing to read on it.
  'document.unreadable.usable':
    'Se questo lato non ha righe di lettere né codice a barre, può usare la foto così com’è. Forse confermerà meno cose.',
  'document.accept': 'Usa così com’è',
  'side.front': 'fronte',
  'side.back': 'retro',

  // ── A file in the place of a photo ──────────────────────────────────────
  'choose-file.heading': 'Scelga un file: {what}',
  'choose-file.heading.front': 'Scelga un file: {what}, fronte',
  'choose-file.heading.back': 'Ora il retro: {what}',
  'choose-file.detail':
    'Viene aperto solo su questo dispositivo. Lo vede prima che qualcosa venga inviato.',
  'choose-file.drop': 'Trascini qui un file o lo incolli',
  'choose-file.let-go': 'Rilasci per aprirlo',
  'choose-file.formats': 'PDF, JPEG, PNG o WebP, fino a 20 MB',
  'choose-file.button': 'Scegli un file',
  'busy.opening': 'Apertura del file',
  'busy.reading': 'Lettura della pagina',
  'busy.comparing': 'Confronto del suo volto con la foto del documento',
  'busy.detail': 'Bastano pochi secondi.',
  'pick-page.heading': 'Quale pagina?',
  'pick-page.detail':
    'Il file ha {count} pagine. Scelga quella con il suo nome, l’indirizzo e la data.',
  'pick-page.detail.one':
    'Il file ha {count} pagina. Scelga quella con il suo nome, l’indirizzo e la data.',
  'pick-page.detail.many':
    'Il file ha {count} pagine. Scelga quella con il suo nome, l’indirizzo e la data.',
  'pick-page.page': 'Pagina {page}',
  'preview.heading': 'È l’immagine giusta?',
  'preview.heading.incomplete': 'Manca qualcosa',
  'preview.heading.refused': 'Questa immagine non si può usare',
  'preview.detail.upload': 'Si usa solo questa pagina, nient’altro del file.',
  'preview.detail.camera': 'Si vedono chiaramente il nome, l’indirizzo e la data?',
  // Why a file can't be used, or not wholly; the same codes guide the camera.
  'preview.document-unreadable':
    'Qui il documento non è leggibile. Scelga un’immagine nitida del documento intero.',
  'preview.document-wrong-type': 'Mostra un altro tipo di documento.',
  'preview.document-wrong-side': 'Mostra l’altro lato del documento.',
  'preview.findings': 'Che cosa è stato cercato',
  'preview.use': 'Usa questa',
  'preview.use.anyway': 'Usa comunque',
  'preview.another.file': 'Scegli un altro file',
  'preview.another.photo': 'Scatta un’altra foto',
  // What was looked for on a letter; `.missing` where it was not found.
  'finding.address-holder': 'Il suo nome',
  'finding.address-holder.missing': 'Il suo nome non è stato trovato',
  'finding.address-date': 'Data della lettera',
  'finding.address-date.missing': 'Nessuna data trovata',
  'finding.address-recent': 'Non più vecchia di tre mesi',
  'finding.address-recent.missing': 'Non deve essere più vecchia di tre mesi',
  'finding.address-lines': 'Il suo indirizzo',
  'finding.address-lines.missing': 'Nessun indirizzo trovato sotto il suo nome',

  // ── Summary ─────────────────────────────────────────────────────────────
  'summary.heading': 'Controlli le immagini',
  'summary.detail': 'Si vedono chiaramente il volto e ogni riga del documento?',
  'summary.heading.unseen': 'Controlli ciò che viene inviato',
  'summary.detail.selfie': 'Si vede chiaramente il volto?',
  'summary.retake': 'Rifai',
  'summary.retake.what': 'Rifai: {what}',
  'summary.picture': 'La sua immagine: {what}',
  'summary.purpose.SELFIE_VIDEO': 'Mostra che è presente di persona',
  'summary.purpose.PROOF_OF_ADDRESS': 'Mostra dove abita',
  'summary.purpose.HEALTH_INSURANCE_CARD': 'Mostra la sua assicurazione sanitaria',
  'summary.purpose.EMAIL': 'Come lo ha scritto',
  'summary.purpose.EMAIL.page': 'Come lo conosce questa pagina',
  'summary.change': 'Modifica',
  'summary.change.what': 'Modifica: {what}',
  'summary.purpose.document': 'Fornisce i dati richiesti',
  'summary.unproven.advice': 'Rifaccia la foto in cui compare, oppure invii quello che c’è.',
  'summary.send': 'Invia',
  'summary.send.note': 'Inviato a {audience}, sigillato con una firma di questo dispositivo.',

  // ── Passkey: a second proof, made after the review or asked for after the selfie ──
  'passkey.create': 'Crei una passkey',
  'passkey.create.detail':
    'Quando torna, mostra insieme al suo volto che è Lei. La conserva il suo dispositivo o il suo gestore di password.',
  'passkey.create.button': 'Crea passkey',
  'passkey.get': 'Confermi con la sua passkey',
  'passkey.get.detail': 'È quella che ha creato per questa pagina.',
  'passkey.get.button': 'Usa passkey',
  'passkey.unlock':
    'Si sblocca come il suo dispositivo. Il PIN o l’impronta resta sul dispositivo.',
  'passkey.face': 'Non contiene nulla del suo volto.',
  'passkey.waiting': 'Segua ciò che mostra il browser.',
  'passkey.without': 'Continua senza',

  // ── Sending ─────────────────────────────────────────────────────────────
  'sending.heading': 'Invio',
  'sending.detail': 'Tenga aperta questa finestra.',
  'sending.sealing': 'Sigillatura',
  'sending.sending': 'Invio',
  'sending.waiting': 'In attesa della risposta',
  'sending.bytes': '{sent} di {total} MB',

  // ── Share ───────────────────────────────────────────────────────────────
  'share.heading': 'Scelga che cosa condividere',
  'share.detail':
    'Questo è stato letto dal suo documento. {audience} riceve solo ciò che lascia attivato.',
  'share.detail.wallet':
    'Questo proviene dal suo portafoglio digitale. {audience} riceve solo ciò che lascia attivato.',
  'share.detail.mixed':
    'Sotto ogni dato è indicato da dove proviene. {audience} riceve solo ciò che lascia attivato.',
  'share.required': 'Obbligatorio',
  'share.required.why': 'Senza questi dati {audience} non può concludere.',
  'share.optional': 'Facoltativo',
  'share.optional.why': 'Condiviso solo se lo attiva.',
  'share.derived': '{audience} riceve solo questa risposta, non il suo dato «{source}».',
  'share.whole': '«{derived}» risponde già senza l’intero dato «{what}».',
  // Under a required Data point, where one of several is enough.
  'share.instead': 'Oppure condivida invece: {list}. Ne basta uno.',
  'share.switch': 'Condividi: {what}',
  'share.missing': 'Non trovato: {list}',
  'share.incomplete':
    'Per continuare, riattivi i dati obbligatori. Oppure chiuda la finestra: allora nulla viene condiviso.',
  'share.button': 'Condividi {count} dati',
  'share.button.one': 'Condividi 1 dato',
  'share.button.many': 'Condividi {count} dati',
  'share.button.none': 'Non condividere nulla',
  'share.recording': 'Registrazione del consenso…',
  'value.true': 'Sì',
  'value.false': 'No',
  'value.male': 'Maschile',
  'value.female': 'Femminile',
  'value.unspecified': 'Non specificato',

  // Where a value was found; follows the value.
  'zone.mrz': 'Letto dalle righe in fondo',
  'zone.visual': 'Letto dai campi stampati',
  'zone.barcode': 'Letto dal codice a barre',
  'zone.file-text': 'Letto dal testo del file',
  'zone.user': 'Indicato da Lei',
  'zone.page': 'Indicato da questa pagina',
  'zone.derived': 'Ricavato da: {source}',
  'zone.judgement': 'Misurato nelle sue immagini',
  // What other sources say; follows the zone.
  'check.agrees': 'confermato da un secondo controllo',
  'check.check-digit': 'cifra di controllo corretta',
  'check.differs': 'un’altra fonte dice altro',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'La sua identità è verificata',
  'done.detail':
    '{audience} ha ricevuto ciò che ha scelto di condividere. Può chiudere questa finestra.',
  'done.pending.heading': 'Inviato',
  'done.pending.detail': '{audience} deve ancora esaminarlo e le farà sapere.',
  'done.camera': 'La fotocamera è spenta e le immagini non sono più conservate in questa finestra.',
  // Where the backend embedded in the browser answered.
  'done.local': 'Controllato solo in questo browser: per chiunque altro non prova nulla.',
  'done.key': 'Il suo riferimento',
  'done.button': 'Fine',

  // ── Consent receipt: a page of its own that the User keeps ──────────────
  'done.receipt': 'Conserva una ricevuta',
  'receipt.file': 'ricevuta-del-consenso.html',
  'receipt.json': 'Salva questa ricevuta per i programmi (JSON)',
  'receipt.json.file': 'ricevuta-del-consenso.json',
  'receipt.title': 'Ricevuta del consenso',
  'receipt.recipient': 'Condiviso con',
  'receipt.purpose': 'Finalità',
  'receipt.given': 'Ha condiviso',
  'receipt.refused': 'Non ha condiviso',
  'receipt.time': 'Quando',
  'receipt.retention': 'Periodo di conservazione',
  'receipt.withdrawal': 'Come revocare',
  'receipt.withdrawal.ask':
    'Si rivolga a chi ha ricevuto i dati e indichi il riferimento qui sotto.',
  'receipt.text': 'Versione del testo che ha accettato',
  'receipt.reference': 'Riferimento',
  'receipt.record': 'Registrazione, firmata dal suo dispositivo',
  // Of a consent that was withdrawn.
  'receipt.withdrawn': 'Ha condiviso e poi revocato',
  'receipt.withdrawn.time': 'Revocato',
  'receipt.withdrawal.record': 'Revoca, firmata dal suo dispositivo',

  // ── <passbase-consents>: consents given in this browser ─────────────────
  'consents.heading': 'Che cosa ha condiviso',
  'consents.detail':
    'I consensi che ha dato in questo browser. Questo elenco è conservato solo su questo dispositivo.',
  'consents.none': 'In questo browser non ha condiviso nulla con {audience}.',
  'consents.points': 'Dati',
  'consents.points.none': 'Nessuno',
  'consents.time': 'Quando',
  'consents.state': 'Stato',
  'consents.state.given': 'Condiviso',
  'consents.state.unconfirmed': 'Revoca non ancora confermata',
  'consents.state.withdrawn': 'Revocato in data {time}',
  'consents.withdraw': 'Revoca',
  'consents.withdraw.again': 'Revoca di nuovo',
  'consents.receipt': 'Ricevuta',
  'consents.forget': 'Dimentica su questo dispositivo',
  // For screen readers: which of several consents a button is of.
  'consents.which': '{action}: {audience}, {time}',
  // Asked first. A text of consent: see WITHDRAWAL_TEXT_VERSION.
  'withdraw.heading': 'Revocare questo consenso?',
  'withdraw.detail':
    'A {audience} viene comunicato che Lei non acconsente più e che deve eliminare ciò che ha condiviso. Ciò che il destinatario ha già usato o trasmesso non può essere recuperato.',
  'withdraw.confirm': 'Revoca',
  'withdraw.keep': 'Non revocare',
  'withdraw.working': 'Revoca in corso…',
  'withdraw.working.detail': 'In attesa della conferma di {audience}.',
  'withdraw.done': 'Revocato',
  'withdraw.done.detail': '{audience} lo ha confermato. Ora lo dice anche la ricevuta.',
  'withdraw.failed': 'Non ancora revocato',
  'forget.heading': 'Dimenticarlo su questo dispositivo?',
  'forget.detail':
    'Scompare solo da questo elenco. Il consenso resta com’è e qui non potrà più revocarlo. Conservi prima la ricevuta.',
  'forget.detail.withdrawn': 'Scompare da questo elenco. Il consenso resta revocato.',
  'forget.confirm': 'Dimentica',
  'forget.keep': 'Conserva',
  'forget.failed': 'Non ancora dimenticato',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Interrompere la verifica?',
  'close.detail': 'Ciò che ha fatto finora viene eliminato. Nulla viene inviato.',
  'close.detail.sent':
    'Ciò che ha confermato è già stato inviato. A {audience} viene chiesto di eliminarlo e nessun dato viene condiviso.',
  'close.stay': 'Continua la verifica',
  'close.leave': 'Interrompi',

  // ── Guidance, under the picture. Short: it is read at arm’s length. ─────
  'face-none': 'Mettere il viso nell’ovale',
  'face-many': 'Solo Lei: c’è un’altra persona',
  'face-off-centre': 'Spostare il viso al centro',
  'face-too-far': 'Avvicinarsi un po’',
  'face-too-close': 'Allontanarsi un po’',
  'face-turned': 'Guardare dritto nella fotocamera',
  'face-too-dark': 'Cercare più luce',
  'face-blurred': 'Tenere ferma la fotocamera',
  'face-hold-still': 'Non muoversi',
  'face-move-back': 'Allontanarsi fino a entrare nell’ovale',
  'face-move-closer': 'Avvicinarsi fino a riempire l’ovale',
  'face-turn-left': 'Girare la testa a sinistra',
  'face-turn-right': 'Girare la testa a destra',
  'face-turn-up': 'Alzare il mento',
  'face-turn-down': 'Abbassare il mento',
  'face-turn-back': 'Tornare a guardare davanti',
  'face-blink': 'Chiudere entrambi gli occhi e riaprirli',
  'face-close-eyes': 'Chiudere gli occhi per un secondo, poi riaprirli',
  'face-close-eyes-longer': 'Tenere gli occhi chiusi un po’ più a lungo',
  'face-open-mouth': 'Aprire bene la bocca',
  'face-close-mouth': 'Prima chiudere la bocca',
  'face-smile': 'Sorridere',
  'face-follow-dot': 'Puntare il naso verso il punto',
  'face-step-done': 'Ben fatto',
  'document-none': 'Mettere il documento nella cornice',
  'document-too-far': 'Avvicinarsi',
  'document-too-close': 'Allontanarsi un po’',
  'document-cut-off': 'Mostrare tutto il documento',
  'document-tilted': 'Fotocamera dritta sopra il documento',
  'document-too-dark': 'Cercare più luce',
  'document-glare': 'Inclinare lontano dalla luce',
  'document-portrait-glare': 'Inclinare: c’è luce sul ritratto',
  'document-blurred': 'Attendere che sia nitido',
  'document-portrait-blurred': 'Non muoversi finché il ritratto non è nitido',
  'document-covered': 'Togliere le dita dalla pagina',
  'document-screen': 'Mostrare il documento stesso, non uno schermo',
  'document-copy': 'Mostrare l’originale, non una copia',
  'document-moving': 'Non muoversi',
  'document-hold-still': 'Non muoversi',
  'document-reading': 'Lettura… non muoversi',
  'document-unreadable': 'Non ancora leggibile',
  'document-expired': 'Questo documento è scaduto',
  'document-wrong-type': 'È un altro tipo di documento',
  'document-wrong-side': 'Girare: questo è l’altro lato',
  'document-turn-over': 'Ora girare il documento',
  'document-done': 'Fatto',

  // ── Why a liveness try did not pass, and what to do. ────────────────────
  'liveness-out-of-time': 'Tempo scaduto',
  'liveness-out-of-time.advice':
    'Inizi ogni movimento appena viene mostrato. Basta un piccolo movimento.',
  'liveness-face-lost': 'Il volto è uscito dall’immagine',
  'liveness-face-lost.advice': 'Resti davanti alla fotocamera finché l’anello non è pieno.',
  'liveness-many-faces': 'C’era più di un volto',
  'liveness-many-faces.advice':
    'Faccia in modo che dietro di Lei non ci sia nessuno, né l’immagine di un volto.',
  'liveness-flat': 'Il volto sembrava piatto, come un’immagine',
  'liveness-flat.advice': 'Usi una luce uniforme di fronte e muova la testa, non la fotocamera.',
  'liveness-no-challenge': 'I movimenti non sono stati riconosciuti',
  'liveness-no-challenge.advice': 'Faccia ogni movimento in modo chiaro e poi torni al centro.',
  'liveness-unasked-movement': 'C’erano movimenti diversi da quelli mostrati',
  'liveness-unasked-movement.advice':
    'Guardi dritto davanti finché non viene mostrato un movimento, poi faccia solo quello.',
  'liveness-track-broken': 'L’immagine si è interrotta',
  'liveness-track-broken.advice':
    'Tenga questa pagina aperta in primo piano e chiuda le altre app che usano la fotocamera.',

  // ── What the comparison of faces came to; in the summary. ─────────────────
  'face-match-differs': 'La foto del documento non le somiglia',
  'face-match-differs.advice':
    'Rifaccia entrambe con luce uniforme, senza occhiali né berretto e senza riflessi sulla foto. Può inviarle anche così: decide chi le riceve.',
  'face-match-changed': 'Il selfie mostra più di una persona',
  'face-match-changed.advice': 'Lo rifaccia senza nessun altro, dal primo all’ultimo movimento.',
  'face-match-no-portrait': 'Nessun volto trovato sul documento',
  'face-match-no-portrait.advice':
    'Lo rifaccia in modo che la foto sul documento sia intera, nitida e senza riflessi.',
  'face-match-portrait-small': 'La foto del documento è troppo piccola per il confronto',
  'face-match-portrait-small.advice': 'Lo rifaccia più da vicino.',
  'face-match-no-selfie': 'Il suo volto non si vede in tutte le immagini del selfie',
  'face-match-no-selfie.advice': 'Lo rifaccia con tutto il volto nell’immagine.',

  // ── Why a face can't be seen well; in the summary. ────────────────────────
  'face-quality-many': 'Nel selfie c’è più di un volto',
  'face-quality-many.advice': 'Lo rifaccia senza nessun altro.',
  'face-quality-small': 'Il suo volto è piccolo nel selfie',
  'face-quality-small.advice': 'Lo rifaccia più da vicino.',
  'face-quality-cropped': 'Il suo volto non è intero nel selfie',
  'face-quality-cropped.advice': 'Lo rifaccia con fronte e mento nell’immagine.',
  'face-quality-turned': 'Il suo volto è girato nel selfie',
  'face-quality-turned.advice': 'Lo rifaccia e guardi la fotocamera tra un movimento e l’altro.',
  'face-quality-eyes-closed': 'I suoi occhi sono chiusi nel selfie',
  'face-quality-eyes-closed.advice':
    'Lo rifaccia con gli occhi aperti. Gli occhiali scuri li nascondono: se può, li tolga.',
  'face-quality-mouth-open': 'La sua bocca è molto aperta nel selfie',
  'face-quality-mouth-open.advice': 'Lo rifaccia con il viso rilassato.',
  'face-quality-dark': 'Il suo volto è troppo scuro nel selfie',
  'face-quality-dark.advice':
    'Lo rifaccia con una finestra o una lampada davanti a sé, non alle spalle.',
  'face-quality-bright': 'Il suo volto è troppo chiaro nel selfie',
  'face-quality-bright.advice': 'Lo rifaccia lontano da luci forti.',
  'face-quality-uneven': 'Un lato del suo volto è molto più scuro nel selfie',
  'face-quality-uneven.advice': 'Lo rifaccia rivolto verso la luce.',
  'face-quality-flat': 'Il suo volto si distingue appena nel selfie',
  'face-quality-flat.advice': 'Pulisca l’obiettivo e lo rifaccia con più luce.',
  'face-quality-blurred': 'Il suo volto è sfocato nel selfie',
  'face-quality-blurred.advice': 'Pulisca l’obiettivo e tenga fermo il dispositivo.',

  // ── Why a backend declined, as the embedded one names it; under the error. ─
  'reason.liveness-not-passed': 'Non è stato possibile confermare il video selfie.',
  'reason.liveness-other-challenge':
    'Il video selfie mostra movimenti diversi da quelli richiesti.',
  'reason.face-differs': 'Il selfie mostra una persona diversa da quella del documento.',
  'reason.document-missing': 'Manca l’immagine del documento.',
  'reason.document-unreadable': 'Non è stato possibile leggere il documento dall’immagine.',
  'reason.document-reads-differently':
    'L’immagine dice qualcosa di diverso da ciò che vi è stato letto.',
  'reason.document-type-not-accepted': 'Questo tipo di documento non è accettato qui.',
  'reason.document-country-not-accepted': 'I documenti di questo paese non sono accettati qui.',
  'reason.document-country-unproven':
    'Non è stato possibile leggere il paese del documento dall’immagine.',
  'reason.upload-not-accepted': 'Questo documento va fotografato, non scelto tra i file.',
  'reason.claims-differ': 'Ciò che è stato letto non corrisponde all’immagine.',
  'reason.identity-unknown': 'Ciò che era noto da prima non c’è più.',
  'reason.identity-other-face':
    'Il selfie mostra una persona diversa da quella verificata qui in precedenza. Se è la sua prima visita, scelga «Acquisisci tutto di nuovo».',
  'reason.identity-face-not-compared':
    'Il suo volto non si vede in tutte le immagini del selfie, perciò non è stato possibile confrontarlo.',

  // ── Digital Credentials: a wallet answers in the place of a document ──────
  WALLET_CREDENTIAL: 'Credenziale del portafoglio digitale',
  'evidence-choice.heading': 'Mostri chi è',
  'evidence-choice.detail': 'Ne basta uno.',
  'evidence-choice.wallet': 'Usa un portafoglio digitale',
  'evidence-choice.wallet.detail': 'Mostra solo ciò che viene chiesto, e prima lo chiede a Lei.',
  'evidence-choice.document': 'Fotografa un documento',
  'evidence-choice.document.detail': 'Con la fotocamera di questo dispositivo',
  'busy.wallet': 'Continui nel suo portafoglio digitale',
  'busy.wallet.detail': 'Questa finestra attende la risposta.',
  'zone.issuer-signed': 'Dal suo portafoglio digitale',
  'check.issuer': 'firma dell’emittente corretta',
  ERR_WALLET_CANCELLED: 'Nessun portafoglio digitale ha risposto',
  'ERR_WALLET_CANCELLED.advice':
    'È stato chiuso o nessuno contiene ciò che viene chiesto. Riprovi o fotografi un documento.',
  ERR_WALLET_FAILED: 'Il portafoglio digitale non ha risposto alla richiesta',
  'ERR_WALLET_FAILED.advice': 'Riprovi o fotografi un documento.',
  ERR_WALLET_TIMEOUT: 'Il portafoglio digitale ha impiegato troppo tempo',
  'ERR_WALLET_TIMEOUT.advice': 'Riprovi o fotografi un documento.',
  ERR_WALLET_MALFORMED: 'La risposta del portafoglio digitale non è ciò che è stato chiesto',
  'ERR_WALLET_MALFORMED.advice':
    'Non ne viene usato nulla. Provi un altro portafoglio digitale o fotografi un documento.',
  ERR_WALLET_FORMAT: 'Questo tipo di credenziale non si può controllare qui',
  'ERR_WALLET_FORMAT.advice': 'Provi un altro portafoglio digitale o fotografi un documento.',
  ERR_WALLET_TYPE: 'Questa credenziale non dice chi è Lei',
  'ERR_WALLET_TYPE.advice': 'Scelga quella con la sua identità o fotografi un documento.',
  ERR_WALLET_ISSUER: 'L’emittente di questa credenziale non è accettato qui',
  'ERR_WALLET_ISSUER.advice': 'Ne scelga una di un altro emittente o fotografi un documento.',
  ERR_WALLET_SIGNATURE: 'La firma dell’emittente non è corretta',
  'ERR_WALLET_SIGNATURE.advice':
    'Chieda di nuovo la credenziale all’emittente o fotografi un documento.',
  ERR_WALLET_ALTERED: 'La credenziale è stata modificata',
  'ERR_WALLET_ALTERED.advice':
    'Chieda di nuovo la credenziale all’emittente o fotografi un documento.',
  ERR_WALLET_HOLDER: 'Questa credenziale è legata a un altro dispositivo',
  'ERR_WALLET_HOLDER.advice':
    'Usi il portafoglio digitale per cui è stata rilasciata o fotografi un documento.',
  ERR_WALLET_AUDIENCE: 'Il portafoglio digitale ha risposto a un’altra pagina',
  'ERR_WALLET_AUDIENCE.advice': 'Riprovi o fotografi un documento.',
  ERR_WALLET_NONCE: 'Il portafoglio digitale ha risposto a un’altra richiesta',
  'ERR_WALLET_NONCE.advice': 'Riprovi o fotografi un documento.',
  ERR_WALLET_VALIDITY: 'Questa credenziale oggi non è valida',
  'ERR_WALLET_VALIDITY.advice':
    'È scaduta o non è ancora valida. Ne chieda una nuova all’emittente o fotografi un documento.',

  // ── Data points ─────────────────────────────────────────────────────────
  first_names: 'Nomi',
  last_name: 'Cognome',
  document_number: 'Numero del documento',
  document_origin_country: 'Paese di rilascio',
  nationality: 'Cittadinanza',
  date_of_birth: 'Data di nascita',
  sex: 'Sesso',
  place_of_birth: 'Luogo di nascita',
  date_of_issue: 'Data di rilascio',
  date_of_expiry: 'Data di scadenza',
  authority: 'Autorità di rilascio',
  personal_id_number: 'Numero personale',
  mrtd_document_code: 'Codice del documento',
  mrtd_issuing_country: 'Codice del paese di rilascio',
  mrtd_verified: 'Righe a lettura ottica verificate',
  raw_mrz_string: 'Righe a lettura ottica',
  drivers_license_categories: 'Categorie della patente',
  address: 'Indirizzo',
  street_and_house_number: 'Via e numero civico',
  city: 'Città',
  postal_code: 'Codice postale',
  country: 'Paese',
  member_id: 'Numero di iscrizione',
  group_number: 'Numero di gruppo',
  insurance_provider: 'Assicuratore',
  email: 'Indirizzo e-mail',
  id_authenticity_factor: 'Autenticità del documento',
  face_match_factor: 'Corrispondenza del volto',
  liveness_factor: 'Presenza dal vivo',
  pad_factor: 'Volto e non un’immagine',
  age: 'Età',
  age_over: 'Almeno {years} anni',
  full_name: 'Nome completo',
  document_is_expired: 'Documento scaduto',

  // ── Resource types; also within a sentence (`.inline`). ─────────────────
  SELFIE_VIDEO: 'Video selfie',
  PASSPORT: 'Passaporto',
  DRIVERS_LICENSE: 'Patente di guida',
  NATIONAL_ID_CARD: 'Carta d’identità',
  RESIDENCE_PERMIT: 'Permesso di soggiorno',
  VISA: 'Visto',
  PROOF_OF_ADDRESS: 'Prova di residenza',
  HEALTH_INSURANCE_CARD: 'Tessera sanitaria',
  EMAIL: 'Indirizzo e-mail',

  // ── Steps, as events name them. ─────────────────────────────────────────
  'step.START': 'Inizio',
  'step.CONSENT': 'Consenso',
  'step.EMAIL': 'E-mail',
  'step.COUNTRY': 'Paese',
  'step.RESOURCE_CHOICE': 'Tipo di documento',
  'step.RESOURCE_EXPLANATION': 'Come funziona',
  'step.RESOURCE': 'Fotocamera',
  'step.REUSABLE_RESOURCES': 'Identità nota',
  'step.SUMMARY': 'Riepilogo',
  'step.SHARE': 'Condivisione',
  'step.FINISHED': 'Fatto',

  // ── Issuing codes that are no country of ISO 3166-1. ────────────────────
  'country.D': 'Germania',
  'country.EUE': 'Unione europea',
  'country.GBD': 'Cittadinanza dei territori britannici d’oltremare',
  'country.GBN': 'Nazionalità britannica (oltremare)',
  'country.GBO': 'Cittadinanza britannica d’oltremare',
  'country.GBP': 'Persona sotto protezione britannica',
  'country.GBS': 'Suddito britannico',
  'country.RKS': 'Kosovo',
  'country.UNA': 'Agenzia specializzata delle Nazioni Unite',
  'country.UNK': 'Amministrazione ad interim delle Nazioni Unite in Kosovo',
  'country.UNO': 'Nazioni Unite',
  'country.UTO': 'Utopia (facsimile)',
  'country.XOM': 'Sovrano Militare Ordine di Malta',
  'country.XPO': 'Interpol',
  'country.XXA': 'Persona apolide',
  'country.XXB': 'Persona rifugiata (Convenzione del 1951)',
  'country.XXC': 'Persona rifugiata',
  'country.XXX': 'Cittadinanza non specificata',

  // ── Errors: a title, and what to do. The code is shown small below. ─────
  'error.detail': 'Codice {code}',
  // Where a Biometric Authentication can’t be, and a Verification can.
  'error.verify': 'Verifica la mia identità',
  ERR_PROTOCOL_INVALID_ARGUMENT: 'Questa pagina non è configurata correttamente',
  'ERR_PROTOCOL_INVALID_ARGUMENT.advice':
    'Informi il gestore di questa pagina e gli dia il codice qui sotto.',
  ERR_PROTOCOL_UNKNOWN_DATA_POINT: 'Questa pagina chiede qualcosa di sconosciuto',
  'ERR_PROTOCOL_UNKNOWN_DATA_POINT.advice':
    'Informi il gestore di questa pagina e gli dia il codice qui sotto.',
  ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE: 'Questa pagina chiede un documento sconosciuto',
  'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE.advice':
    'Informi il gestore di questa pagina e gli dia il codice qui sotto.',
  ERR_PROTOCOL_UNKNOWN_COUNTRY: 'Questa pagina indica un paese sconosciuto',
  'ERR_PROTOCOL_UNKNOWN_COUNTRY.advice':
    'Informi il gestore di questa pagina e gli dia il codice qui sotto.',
  ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE: 'Questo documento non si può ancora usare qui',
  'ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE.advice':
    'Usi un passaporto o chieda un’altra soluzione al gestore di questa pagina.',

  ERR_BUNDLE_MALFORMED: 'Le immagini non sono state accettate',
  'ERR_BUNDLE_MALFORMED.advice':
    'Ricominci. Se succede due volte, dia il codice qui sotto al gestore di questa pagina.',
  ERR_BUNDLE_HEADER: 'Le immagini non sono state accettate',
  'ERR_BUNDLE_HEADER.advice':
    'Ricominci. Se succede due volte, dia il codice qui sotto al gestore di questa pagina.',
  ERR_BUNDLE_SIGNATURE: 'Il sigillo delle immagini è rotto',
  'ERR_BUNDLE_SIGNATURE.advice':
    'Sono state modificate dopo lo scatto. Ricominci, su una rete fidata.',
  ERR_BUNDLE_KEY_MISMATCH: 'Il sigillo appartiene a un altro dispositivo',
  'ERR_BUNDLE_KEY_MISMATCH.advice': 'Ricominci sul dispositivo con cui ha iniziato.',
  ERR_BUNDLE_VERSION: 'Questa pagina e il suo server non sono compatibili',
  'ERR_BUNDLE_VERSION.advice':
    'Ricarichi la pagina. Se il problema resta, dia il codice qui sotto al gestore.',
  ERR_BUNDLE_CRITICAL: 'Questa pagina e il suo server non sono compatibili',
  'ERR_BUNDLE_CRITICAL.advice':
    'Ricarichi la pagina. Se il problema resta, dia il codice qui sotto al gestore.',
  ERR_BUNDLE_NOT_CANONICAL: 'Le immagini non sono state accettate',
  'ERR_BUNDLE_NOT_CANONICAL.advice':
    'Ricominci. Se succede due volte, dia il codice qui sotto al gestore di questa pagina.',
  ERR_BUNDLE_SCHEMA: 'Le immagini non sono state accettate',
  'ERR_BUNDLE_SCHEMA.advice':
    'Ricominci. Se succede due volte, dia il codice qui sotto al gestore di questa pagina.',
  ERR_BUNDLE_FILE_MISSING: 'Un’immagine è andata persa durante l’invio',
  'ERR_BUNDLE_FILE_MISSING.advice': 'Ricominci con una connessione stabile.',
  ERR_BUNDLE_FILE_UNEXPECTED: 'È arrivato qualcosa che non c’entra',
  'ERR_BUNDLE_FILE_UNEXPECTED.advice': 'Ricominci, su una rete fidata.',
  ERR_BUNDLE_FILE_ALTERED: 'Un’immagine è stata modificata durante l’invio',
  'ERR_BUNDLE_FILE_ALTERED.advice': 'Ricominci, su una rete fidata.',
  ERR_BUNDLE_EXPIRED: 'C’è voluto troppo tempo',
  'ERR_BUNDLE_EXPIRED.advice':
    'Per la sua sicurezza la sessione è breve. Riprovi: ora sarà più veloce.',
  ERR_BUNDLE_NOT_YET_VALID: 'L’orologio di questo dispositivo è sbagliato',
  'ERR_BUNDLE_NOT_YET_VALID.advice':
    'Imposti data e ora su automatico nelle impostazioni, poi ricarichi la pagina.',
  ERR_BUNDLE_NONCE: 'Questa sessione è già stata usata',
  'ERR_BUNDLE_NONCE.advice': 'Riprovi: ne viene aperta una nuova per Lei.',
  ERR_BUNDLE_AUDIENCE: 'La risposta è arrivata da qualcun altro',
  'ERR_BUNDLE_AUDIENCE.advice': 'Dia il codice qui sotto al gestore di questa pagina.',
  ERR_BUNDLE_VERIFICATION: 'La risposta appartiene a un’altra sessione',
  'ERR_BUNDLE_VERIFICATION.advice': 'Chiuda questa finestra e ricominci.',
  ERR_BUNDLE_CHALLENGE: 'Il selfie risponde ad altre istruzioni',
  'ERR_BUNDLE_CHALLENGE.advice': 'Chiuda questa finestra e ricominci.',
  ERR_BUNDLE_CONSENT: 'La revoca non corrisponde al consenso',
  'ERR_BUNDLE_CONSENT.advice': 'Dia il codice qui sotto al gestore di questa pagina.',

  ERR_CAMERA_DENIED: 'La fotocamera non è consentita',
  'ERR_CAMERA_DENIED.advice': 'Consenta la fotocamera per questa pagina, poi riprovi:',
  'ERR_CAMERA_DENIED.chrome-desktop':
    'Faccia clic sull’icona a sinistra dell’indirizzo|Attivi «Fotocamera»|Torni qui e riprovi',
  'ERR_CAMERA_DENIED.chrome-android':
    'Tocchi l’icona a sinistra dell’indirizzo|Apra «Autorizzazioni» e consenta la fotocamera|Torni qui e riprovi',
  'ERR_CAMERA_DENIED.safari-ios':
    'Tocchi l’icona nella barra degli indirizzi e apra «Impostazioni sito web»|Imposti «Fotocamera» su «Consenti»|Se lì manca: Impostazioni, App, Safari, Fotocamera',
  'ERR_CAMERA_DENIED.safari-mac':
    'Apra il menu Safari, poi «Impostazioni per questo sito web»|Imposti «Fotocamera» su «Consenti»|Torni qui e riprovi',
  'ERR_CAMERA_DENIED.firefox':
    'Faccia clic sulla fotocamera barrata a sinistra dell’indirizzo|Rimuova «Bloccato» accanto alla fotocamera|Torni qui e riprovi',
  'ERR_CAMERA_DENIED.other':
    'Apra le impostazioni del browser per questa pagina|Consenta la fotocamera|Controlli anche che il sistema permetta al browser di usarla',
  ERR_CAMERA_DISMISSED: 'La richiesta della fotocamera non ha avuto risposta',
  'ERR_CAMERA_DISMISSED.advice': 'Riprovi e scelga «Consenti» quando il browser lo chiede.',
  ERR_CAMERA_ABSENT: 'Nessuna fotocamera trovata',
  'ERR_CAMERA_ABSENT.advice':
    'Colleghi o accenda una fotocamera, poi riprovi. Oppure apra questa pagina sul telefono.',
  ERR_CAMERA_BUSY: 'La fotocamera è in uso',
  'ERR_CAMERA_BUSY.advice':
    'Chiuda le altre app e schede che la usano, come le videochiamate, poi riprovi.',
  ERR_CAMERA_POLICY: 'Questa pagina non può usare la fotocamera',
  'ERR_CAMERA_POLICY.advice': 'Il gestore deve permetterlo. Gli dia il codice qui sotto.',
  ERR_CAMERA_INSECURE: 'Questa pagina non è aperta in modo sicuro',
  'ERR_CAMERA_INSECURE.advice':
    'Le fotocamere funzionano solo su indirizzi che iniziano con https. Apra la pagina così.',
  ERR_CAMERA_UNSUPPORTED: 'Questo browser non può usare la fotocamera',
  'ERR_CAMERA_UNSUPPORTED.advice':
    'Apra questa pagina in una versione attuale di Chrome, Edge, Firefox o Safari, non dentro un’altra app.',
  ERR_CAMERA_UNSUITABLE: 'Questa fotocamera non è abbastanza buona',
  'ERR_CAMERA_UNSUITABLE.advice': 'Scelga un’altra fotocamera o apra questa pagina sul telefono.',
  ERR_CAMERA_ENDED: 'La fotocamera è stata spenta',
  'ERR_CAMERA_ENDED.advice': 'Un’altra app l’ha presa o è stata scollegata. Riprovi.',
  ERR_CAMERA_TIMEOUT: 'La fotocamera non risponde',
  'ERR_CAMERA_TIMEOUT.advice': 'Chiuda le altre app che la usano, poi riprovi.',
  ERR_CAMERA_STILL: 'La foto non è riuscita',
  'ERR_CAMERA_STILL.advice': 'Riprovi. Se succede due volte, scelga un’altra fotocamera.',
  ERR_CAMERA_CLIP: 'Il video non è riuscito',
  'ERR_CAMERA_CLIP.advice':
    'Riprovi. Se succede due volte, scelga un’altra fotocamera o un altro browser.',

  ERR_VISION_ASSET_BASE: 'Questa pagina non dice dove sono i suoi file',
  'ERR_VISION_ASSET_BASE.advice':
    'Il gestore deve impostare «asset-base». Gli dia il codice qui sotto.',
  ERR_VISION_ASSET_MISSING: 'Manca un file',
  'ERR_VISION_ASSET_MISSING.advice':
    'Riprovi. Se il problema resta, dia il codice qui sotto al gestore di questa pagina.',
  ERR_VISION_ASSET_WRONG_TYPE: 'Un file è stato fornito in modo errato',
  'ERR_VISION_ASSET_WRONG_TYPE.advice':
    'Il gestore di questa pagina deve correggerlo. Gli dia il codice qui sotto.',
  ERR_VISION_ASSET_ALTERED: 'Un file non è quello pubblicato',
  'ERR_VISION_ASSET_ALTERED.advice': 'Non è stato usato. Riprovi, su una rete fidata.',
  ERR_VISION_ASSET_NETWORK: 'La connessione non è riuscita',
  'ERR_VISION_ASSET_NETWORK.advice': 'Controlli di essere online, poi riprovi.',
  ERR_VISION_WORKER_BLOCKED: 'Questa pagina blocca una parte del controllo',
  'ERR_VISION_WORKER_BLOCKED.advice':
    'Il gestore di questa pagina deve permetterla. Gli dia il codice qui sotto.',
  ERR_VISION_WORKER_CRASHED: 'Il controllo si è fermato',
  'ERR_VISION_WORKER_CRASHED.advice':
    'Chiuda altre schede e app per liberare memoria, poi riprovi.',
  ERR_VISION_ENGINE: 'Il controllo non è potuto iniziare',
  'ERR_VISION_ENGINE.advice':
    'Riprovi. Se il problema resta, usi una versione attuale di Chrome, Edge, Firefox o Safari.',
  ERR_VISION_TIMEOUT: 'Il controllo richiede troppo tempo',
  'ERR_VISION_TIMEOUT.advice': 'Chiuda altre schede e app, poi riprovi.',

  // Where a file is chosen, above the place to drop another.
  ERR_VISION_FILE_TYPE: 'Questo tipo di file non si può aprire',
  'ERR_VISION_FILE_TYPE.advice': 'Scelga un PDF o un’immagine: JPEG, PNG o WebP.',
  ERR_VISION_FILE_HEIC: 'Questo browser non può aprire immagini HEIC',
  'ERR_VISION_FILE_HEIC.advice':
    'Prima la salvi come JPEG, oppure ne faccia uno screenshot e scelga quello.',
  ERR_VISION_FILE_TOO_LARGE: 'Il file è troppo grande',
  'ERR_VISION_FILE_TOO_LARGE.advice': 'Ne scelga uno di al massimo 20 MB o fotografi il documento.',
  ERR_VISION_FILE_TOO_SMALL: 'L’immagine è troppo piccola per essere letta',
  'ERR_VISION_FILE_TOO_SMALL.advice': 'Scelga l’immagine originale, non un’anteprima.',
  ERR_VISION_FILE_TOO_MANY_PAGES: 'Il file ha troppe pagine',
  'ERR_VISION_FILE_TOO_MANY_PAGES.advice':
    'Ne scelga uno di al massimo 40 pagine o fotografi la pagina.',
  ERR_VISION_FILE_BROKEN: 'Il file è danneggiato',
  'ERR_VISION_FILE_BROKEN.advice': 'Lo scarichi o lo salvi di nuovo, poi scelga quello nuovo.',
  ERR_VISION_FILE_ENCRYPTED: 'Il file è protetto da una password',
  'ERR_VISION_FILE_ENCRYPTED.advice':
    'Lo apra, lo stampi come nuovo PDF senza password e scelga quello.',

  ERR_VAULT_BLOCKED: 'Questo browser non salva nulla',
  'ERR_VAULT_BLOCKED.advice':
    'Esca dalla navigazione privata o consenta l’archiviazione per questa pagina, poi la ricarichi.',
  ERR_VAULT_QUOTA: 'Il dispositivo è pieno',
  'ERR_VAULT_QUOTA.advice': 'Liberi un po’ di spazio, poi riprovi.',
  ERR_VAULT_CORRUPT: 'Ciò che era salvato non è leggibile',
  'ERR_VAULT_CORRUPT.advice': 'Riprovi: viene creato di nuovo.',

  ERR_FLOW_NOTHING_PROVES: 'Questa pagina chiede ciò che qui nessun documento può provare',
  'ERR_FLOW_NOTHING_PROVES.advice':
    'Informi il gestore di questa pagina e gli dia il codice qui sotto.',
  ERR_FLOW_ALREADY_RUNNING: 'Una verifica è già aperta',
  'ERR_FLOW_ALREADY_RUNNING.advice': 'Prima la concluda o la chiuda.',
  ERR_FLOW_NOT_ALLOWED_NOW: 'Qui non è possibile',
  'ERR_FLOW_NOT_ALLOWED_NOW.advice': 'Chiuda questa finestra e ricominci.',
  ERR_FLOW_LIVENESS_FAILED: 'Non è stato possibile confermare il video selfie',
  'ERR_FLOW_LIVENESS_FAILED.advice':
    'Cerchi una luce uniforme di fronte, tenga la fotocamera all’altezza degli occhi e riprovi.',
  ERR_FLOW_DOCUMENT_UNREADABLE: 'Non è stato possibile leggere il documento',
  'ERR_FLOW_DOCUMENT_UNREADABLE.advice':
    'Pulisca l’obiettivo, appoggi il documento in piano con luce uniforme e riprovi.',
  ERR_FLOW_CANCELLED: 'La verifica è stata interrotta',
  'ERR_FLOW_CANCELLED.advice': 'Nulla è stato condiviso. Può ricominciare in qualsiasi momento.',
  ERR_FLOW_NOT_GRANTED: 'Questo non è stato condiviso',
  'ERR_FLOW_NOT_GRANTED.advice': 'Non ha acconsentito a condividerlo, perciò è rimasto qui.',
  ERR_FLOW_SESSION_EXPIRED: 'La sessione è terminata',
  'ERR_FLOW_SESSION_EXPIRED.advice':
    'Per la sua sicurezza la sessione è breve. Riprovi per aprirne una nuova.',

  // Biometric Authentication: whoever comes back shows that it is them.
  ERR_AUTH_UNSUPPORTED: 'Questa pagina non può riconoscerla',
  'ERR_AUTH_UNSUPPORTED.advice': 'Dia il codice qui sotto al gestore di questa pagina.',
  ERR_AUTH_UNKNOWN_IDENTITY: 'Questo browser non la conosce ancora',
  'ERR_AUTH_UNKNOWN_IDENTITY.advice':
    'Ha verificato la sua identità in un altro browser o su un altro dispositivo, oppure i dati di questo sono stati eliminati. Verifichi la sua identità una volta qui.',
  ERR_AUTH_NOT_ENROLLED: 'Non c’è un volto con cui confrontare',
  'ERR_AUTH_NOT_ENROLLED.advice':
    'Quando ha verificato la sua identità, il suo volto non è stato confrontato con un documento. Verifichi di nuovo la sua identità.',
  ERR_AUTH_OTHER_DEVICE: 'Non è il browser in cui ha verificato la sua identità',
  'ERR_AUTH_OTHER_DEVICE.advice':
    'La chiave di questo browser è diversa. Usi il browser di allora o verifichi la sua identità una volta qui.',
  ERR_AUTH_NONCE: 'Questa sessione è già stata usata',
  'ERR_AUTH_NONCE.advice': 'Riprovi: ne viene aperta una nuova per Lei.',
  ERR_AUTH_REPLAYED: 'Questo video selfie è già stato inviato',
  'ERR_AUTH_REPLAYED.advice': 'Riprovi con uno nuovo.',
  ERR_AUTH_LIVENESS: 'Non è stato possibile confermare il video selfie',
  'ERR_AUTH_LIVENESS.advice':
    'Cerchi una luce uniforme di fronte, tenga la fotocamera all’altezza degli occhi e riprovi.',
  ERR_AUTH_FACE_NOT_COMPARED: 'Non è stato possibile confrontare il suo volto',
  'ERR_AUTH_FACE_NOT_COMPARED.advice':
    'Non si vedeva in tutte le immagini. Cerchi una luce uniforme, resti nell’immagine e riprovi.',
  ERR_AUTH_FACE_DIFFERS: 'Il suo volto non è stato riconosciuto',
  'ERR_AUTH_FACE_DIFFERS.advice':
    'È diverso da quello verificato qui. Se è Lei: tolga cappello e occhiali, cerchi una luce uniforme e riprovi.',
  ERR_AUTH_TOO_MANY: 'Troppi tentativi con un altro volto',
  'ERR_AUTH_TOO_MANY.advice': 'Attenda mezzo minuto, poi riprovi. Ogni volta l’attesa è più lunga.',
  ERR_AUTH_PASSKEY_UNSUPPORTED: 'Le passkey non si possono usare qui',
  'ERR_AUTH_PASSKEY_UNSUPPORTED.advice':
    'Questa pagina ne chiede una e questo browser non ne ha per essa. Aggiorni il browser o ne usi un altro.',
  ERR_AUTH_PASSKEY_NOT_ENROLLED: 'Non ha ancora una passkey per questa pagina',
  'ERR_AUTH_PASSKEY_NOT_ENROLLED.advice':
    'Viene creata quando verifica la sua identità. Lo faccia ancora una volta.',
  ERR_AUTH_PASSKEY_CANCELLED: 'La passkey non è stata usata',
  'ERR_AUTH_PASSKEY_CANCELLED.advice':
    'Ha chiuso la finestra che la chiedeva o non è stata trovata su questo dispositivo. Può riprovare.',
  ERR_AUTH_PASSKEY_TIMEOUT: 'C’è voluto troppo tempo',
  'ERR_AUTH_PASSKEY_TIMEOUT.advice': 'La passkey non è stata sbloccata in tempo. Riprovi.',
  ERR_AUTH_PASSKEY_FAILED: 'La passkey non ha funzionato',
  'ERR_AUTH_PASSKEY_FAILED.advice':
    'Il browser non ha potuto usarla. Riprovi, anche con un altro dispositivo.',
  ERR_AUTH_PASSKEY_MISSING: 'Manca la sua passkey',
  'ERR_AUTH_PASSKEY_MISSING.advice':
    'Questa pagina la chiede oltre al suo volto. Riprovi con la passkey.',
  ERR_AUTH_PASSKEY_MALFORMED: 'La passkey non è leggibile',
  'ERR_AUTH_PASSKEY_MALFORMED.advice':
    'Il browser ha inviato qualcosa di diverso da ciò che è stato chiesto. Riprovi.',
  ERR_AUTH_PASSKEY_UNKNOWN: 'Questa passkey è un’altra',
  'ERR_AUTH_PASSKEY_UNKNOWN.advice': 'Riprovi con quella che ha creato per questa pagina.',
  ERR_AUTH_PASSKEY_CHALLENGE: 'La passkey ha risposto a un’altra domanda',
  'ERR_AUTH_PASSKEY_CHALLENGE.advice': 'È stata usata per una sessione precedente. Riprovi.',
  ERR_AUTH_PASSKEY_ORIGIN: 'La passkey è stata usata su un’altra pagina',
  'ERR_AUTH_PASSKEY_ORIGIN.advice':
    'Guardi l’indirizzo di questa pagina: è quello che conosce? Apra quello e riprovi.',
  ERR_AUTH_PASSKEY_RELYING_PARTY: 'La passkey appartiene a un’altra pagina',
  'ERR_AUTH_PASSKEY_RELYING_PARTY.advice': 'Riprovi con quella che ha creato per questa pagina.',
  ERR_AUTH_PASSKEY_USER: 'La passkey non è stata sbloccata',
  'ERR_AUTH_PASSKEY_USER.advice':
    'Il dispositivo deve vedere che è Lei, con PIN, impronta o simili. Riprovi.',
  ERR_AUTH_PASSKEY_COUNTER: 'La passkey potrebbe essere stata copiata',
  'ERR_AUTH_PASSKEY_COUNTER.advice':
    'Ha contato meno utilizzi di prima. Verifichi di nuovo la sua identità per crearne una nuova.',
  ERR_AUTH_PASSKEY_SIGNATURE: 'Non è stato possibile confermare la passkey',
  'ERR_AUTH_PASSKEY_SIGNATURE.advice':
    'La sua firma non corrisponde a quella che è stata creata. Riprovi con quella giusta.',

  ERR_ADAPTER_INVALID: 'Questa pagina non è collegata correttamente',
  'ERR_ADAPTER_INVALID.advice':
    'Informi il gestore di questa pagina e gli dia il codice qui sotto.',
  ERR_ADAPTER_FAILED: 'Non è stato possibile raggiungere il servizio',
  'ERR_ADAPTER_FAILED.advice': 'Controlli di essere online, poi riprovi.',
  ERR_ADAPTER_TIMEOUT: 'Il servizio non risponde',
  'ERR_ADAPTER_TIMEOUT.advice': 'Controlli di essere online, poi riprovi.',
  ERR_ADAPTER_NONSENSE: 'Il servizio ha dato una risposta senza senso',
  'ERR_ADAPTER_NONSENSE.advice':
    'Riprovi. Se il problema resta, dia il codice qui sotto al gestore di questa pagina.',
  ERR_ADAPTER_REJECTED: 'Il servizio non lo ha accettato',
  'ERR_ADAPTER_REJECTED.advice':
    'Riprovi. Se il problema resta, dia il codice qui sotto al gestore di questa pagina.',
  ERR_ADAPTER_NO_WITHDRAWAL: 'Qui non può revocarlo',
  'ERR_ADAPTER_NO_WITHDRAWAL.advice':
    'Scriva a chi ha ricevuto i dati e indichi il riferimento della ricevuta.',

  ERR_VERIFY_UNEXPECTED: 'Qualcosa è andato storto',
  'ERR_VERIFY_UNEXPECTED.advice':
    'Riprovi. Se il problema resta, dia il codice qui sotto al gestore di questa pagina.',
};

export {AUTHENTICATE} from './authenticate.js';
