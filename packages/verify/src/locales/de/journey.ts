/** German: the sentences of `../en/journey.ts`, under the same keys. Notes there say where a sentence appears. */
import type {JourneyMessages} from '../en/journey.js';

export const JOURNEY: JourneyMessages = {
  // ── Buttons and frame, on every screen ──────────────────────────────────
  'action.continue': 'Weiter',
  'action.back': 'Zurück',
  'action.close': 'Schließen',
  'action.retry': 'Noch einmal versuchen',
  'action.cancel': 'Abbrechen',
  'progress.label': 'Schritt {index} von {count}: {name}',
  'stage.consent': 'Einwilligung',
  'stage.selfie': 'Selfie',
  'stage.document': 'Dokument',
  'stage.review': 'Durchsicht',
  'stage.share': 'Teilen',

  // ── Start, busy ─────────────────────────────────────────────────────────
  'opening.heading': 'Wird vorbereitet',
  'opening.detail': 'Eine sichere Sitzung wird geöffnet …',

  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.heading': 'Bevor es losgeht',
  'consent.asks': '{audience} bittet Sie, Ihre Identität zu bestätigen.',
  'consent.purpose': 'Wofür',
  'consent.points': 'Was angefragt wird',
  'consent.optional': 'freiwillig',
  'consent.points.note': 'Welche Angaben davon Sie teilen, entscheiden Sie am Ende.',
  'consent.how': 'Was mit Ihren Bildern geschieht',
  'consent.how.device': 'Sie werden auf diesem Gerät geprüft, in diesem Fenster.',
  'consent.how.send': 'Nichts wird gesendet, bevor Sie es gesehen und bestätigt haben.',
  'consent.how.keep':
    'Wenn Sie dieses Fenster vorher schließen, wird alles verworfen. Was Sie senden, bewahrt {audience} gemäß den eigenen Datenschutzhinweisen auf.',
  'consent.biometric':
    'Ich willige ein, dass mein Gesicht im Selfie-Video vermessen wird, um zu erkennen, dass ein lebender Mensch da ist.',
  // In its place where the User is known from before.
  'consent.biometric.known':
    'Ich willige ein, dass mein Gesicht im Selfie-Video vermessen wird, um zu erkennen, dass ein lebender Mensch da ist, und dass es mit dem Gesicht verglichen wird, das hier früher bestätigt wurde.',
  'consent.biometric.missing':
    'Bitte haken Sie dies zuerst an: Ohne das kann kein Selfie geprüft werden.',
  'consent.button': 'Einwilligen und weiter',

  // ── E-mail address: one line to type ────────────────────────────────────
  'email.heading': 'Wie lautet Ihre E‑Mail-Adresse?',
  'email.detail':
    '{audience} fragt danach. Sie wird so weitergegeben, wie Sie sie eingeben: Niemand prüft hier, ob es Ihre ist.',
  'email.invalid': 'Bitte geben Sie eine Adresse wie name@example.org ein.',
  'email.without': 'Weglassen',

  // ── Known Identity: what is there from before ─────────────────────────────
  'known.heading': 'Sie waren schon einmal hier',
  'known.detail': 'Was damals bestätigt wurde, müssen Sie nicht noch einmal zeigen.',
  'known.there': 'Schon vorhanden',
  'known.points': 'Was damit beantwortet ist',
  'known.captured': 'Aufgenommen am {date}',
  'known.missing': 'Noch angefragt',
  'known.selfie': 'Ein neues Selfie, um zu sehen, dass Sie es sind',
  'known.for': 'Für: {list}',
  'known.note': 'Am Ende sehen Sie, was darin steht, und entscheiden, was Sie teilen.',
  'known.note.send':
    'Geht an {audience}, versiegelt mit einer Signatur dieses Geräts. Was Sie teilen, entscheiden Sie danach.',
  'known.button': 'Damit weitermachen',
  'known.button.send': 'Senden und weiter',
  'known.anew': 'Alles neu aufnehmen',

  // ── Selfie ──────────────────────────────────────────────────────────────
  'explain-selfie.heading': 'Selfie-Video aufnehmen',
  'explain-selfie.detail':
    'Machen Sie ein paar kurze Bewegungen nach, damit wir sehen, dass Sie wirklich da sind. Es dauert etwa 20 Sekunden.',
  'explain-selfie.tip.light': 'Gesicht zum Fenster oder zu einer Lampe',
  'explain-selfie.tip.bare': 'Hut, Maske und Sonnenbrille abnehmen',
  'explain-selfie.tip.alone': 'Allein im Bild sein',
  'explain-selfie.camera': 'Ihr Browser fragt gleich nach der Kamera. Wählen Sie „Zulassen“.',
  'explain-selfie.button': 'Kamera öffnen',
  'selfie.heading': 'Selfie-Video',
  'selfie.steps': 'Bewegung {index} von {count}',
  'selfie.remaining': 'noch {seconds} s',
  'selfie.attempt': 'Versuch {attempt} von {attempts}',
  'selfie.wait': 'Blicken Sie gerade in die Kamera',
  'selfie.failed': 'Das hat noch nicht geklappt',
  'selfie.left': 'Sie haben noch {count} Versuche.',
  'selfie.left.one': 'Sie haben noch einen Versuch.',
  'selfie.alternative': 'Diese Bewegung kann ich nicht machen',
  'selfie.more-time': 'Ich brauche mehr Zeit',
  // Where the page asks for it, the screen lights the face after the movements; the User may skip that.
  'selfie.light.notice': 'Der Bildschirm wechselt {seconds} Sekunden lang sanft die Farbe',
  'selfie.light.why':
    'Das hilft, Ihr Gesicht von einem Bild zu unterscheiden. Sie können es überspringen.',
  'selfie.light.now': 'Blicken Sie gerade in die Kamera',
  'selfie.light.skip': 'Überspringen',

  // ── Camera, under or over the picture ───────────────────────────────────
  'camera.opening': 'Warten auf die Kamera',
  'camera.opening.detail':
    'Ihr Browser fragt, ob diese Seite sie verwenden darf. Wählen Sie „Zulassen“.',
  'camera.picker': 'Kamera',
  'camera.device': 'Kamera {index}',
  'loading.face': 'Die Gesichtserfassung wird geladen',
  'loading.document': 'Der Dokumentenleser wird geladen',
  'loading.text': 'Der Textleser wird geladen',
  'loading.match': 'Der Gesichtsvergleich wird geladen',
  'loading.bytes': '{loaded} von {total} MB',
  'loading.ready': 'Gleich geht es los …',

  // ── Country and type of document ────────────────────────────────────────
  'country.heading': 'Wo wurde Ihr Dokument ausgestellt?',
  'country.detail': 'Das Land, das darauf steht, auch wenn Sie woanders wohnen.',
  'country.search': 'Land suchen',
  'country.suggested': 'Vorgeschlagen',
  'country.all': 'Alle Länder',
  'country.none': 'So heißt kein Land.',
  'country.count': '{count} Länder gefunden',
  'country.count.one': '{count} Land gefunden',
  'document-type.heading': 'Welches Dokument haben Sie?',
  'document-type.detail': 'Es muss gültig sein und das Original, keine Kopie.',
  'document-type.pages.1': 'Ein Foto der Seite mit dem Bild',
  'document-type.pages.2': 'Vorderseite, bei Bedarf auch Rückseite',

  // ── Document ────────────────────────────────────────────────────────────
  'explain-document.heading.page': 'Fotografieren Sie die Seite mit dem Bild',
  'explain-document.heading.card': 'Fotografieren Sie Ihr Dokument',
  'explain-document.heading.letter': 'Zeigen Sie, wo Sie wohnen',
  'explain-document.detail':
    'Legen Sie Ihr Dokument ({document}) flach hin und halten Sie die Kamera darüber. Das Foto wird von selbst aufgenommen, sobald alles lesbar ist.',
  'explain-document.detail.letter':
    'Ein an Sie und Ihre Adresse gerichteter Brief, nicht älter als drei Monate: eine Rechnung, ein Kontoauszug, ein Bescheid einer Behörde.',
  'explain-document.tip.whole.page': 'Die ganze Seite, mit den Buchstabenzeilen ganz unten',
  'explain-document.tip.whole.card': 'Die ganze Karte, mit allen vier Ecken',
  'explain-document.tip.whole.letter':
    'Das ganze Blatt, mit Ihrem Namen, der Adresse und dem Datum',
  'explain-document.tip.glare': 'Keine Spiegelungen: von Lampen wegkippen',
  'explain-document.tip.sharp': 'Kurz warten, bis das Bild scharf ist',
  'explain-document.button': 'Kamera öffnen',
  'explain-document.upload': 'Stattdessen eine Datei auswählen',
  'document.heading': 'Foto des Dokuments',
  'document.heading.front': 'Foto der Vorderseite',
  'document.heading.back': 'Foto der Rückseite',
  'document.wait': 'Legen Sie das Dokument in den Rahmen',
  'document.shutter': 'Jetzt fotografieren',
  'document.shutter.hint': 'Oder lösen Sie selbst aus',
  // Over the picture, between the two sides; below it stands the guidance `document-turn-over`.
  'document.turn-over.detail':
    'Die Vorderseite ist fertig. Die Rückseite wird von selbst aufgenommen, sobald sie zu sehen ist.',
  'document.turned': 'Ich habe es umgedreht',
  'document.unreadable': 'Das Foto ist nicht lesbar',
  'document.unreadable.advice':
    'Suchen Sie gleichmäßigeres Licht, halten Sie die Seite flach und füllen Sie den Rahmen damit aus.',
  // The picture is sharp, but there is nothing to read on it.
  'document.unreadable.usable':
    'Wenn auf dieser Seite weder Buchstabenzeilen noch ein Barcode sind, können Sie das Foto so verwenden, wie es ist. Vielleicht wird damit weniger bestätigt.',
  'document.accept': 'So verwenden',
  'side.front': 'Vorderseite',
  'side.back': 'Rückseite',

  // ── A file in the place of a photo ──────────────────────────────────────
  'choose-file.heading': 'Datei auswählen: {what}',
  'choose-file.heading.front': 'Datei auswählen: {what}, Vorderseite',
  'choose-file.heading.back': 'Jetzt die Rückseite: {what}',
  'choose-file.detail':
    'Sie wird nur auf diesem Gerät geöffnet. Sie sehen sie, bevor etwas gesendet wird.',
  'choose-file.drop': 'Datei hier ablegen oder einfügen',
  'choose-file.let-go': 'Zum Öffnen loslassen',
  'choose-file.formats': 'PDF, JPEG, PNG oder WebP, bis 20 MB',
  'choose-file.button': 'Datei auswählen',
  'busy.opening': 'Ihre Datei wird geöffnet',
  'busy.reading': 'Die Seite wird gelesen',
  'busy.comparing': 'Ihr Gesicht wird mit dem Bild auf Ihrem Dokument verglichen',
  'busy.detail': 'Das dauert ein paar Sekunden.',
  'pick-page.heading': 'Welche Seite?',
  'pick-page.detail':
    'Ihre Datei hat {count} Seiten. Wählen Sie die mit Ihrem Namen, Ihrer Adresse und dem Datum.',
  'pick-page.detail.one':
    'Ihre Datei hat {count} Seite. Wählen Sie die mit Ihrem Namen, Ihrer Adresse und dem Datum.',
  'pick-page.page': 'Seite {page}',
  'preview.heading': 'Ist es das richtige Bild?',
  'preview.heading.incomplete': 'Etwas fehlt',
  'preview.heading.refused': 'Dieses Bild ist nicht verwendbar',
  'preview.detail.upload': 'Nur diese Seite wird verwendet, sonst nichts aus der Datei.',
  'preview.detail.camera': 'Sind Ihr Name, Ihre Adresse und das Datum deutlich zu sehen?',
  // Why a file can't be used, or not wholly; the same codes guide the camera.
  'preview.document-unreadable':
    'Das Dokument ist darin nicht lesbar. Wählen Sie ein scharfes Bild des ganzen Dokuments.',
  'preview.document-wrong-type': 'Es zeigt eine andere Art von Dokument.',
  'preview.document-wrong-side': 'Es zeigt die andere Seite des Dokuments.',
  'preview.findings': 'Wonach gesucht wurde',
  'preview.use': 'Verwenden',
  'preview.use.anyway': 'Trotzdem verwenden',
  'preview.another.file': 'Andere Datei auswählen',
  'preview.another.photo': 'Anderes Foto aufnehmen',
  // What was looked for on a letter; `.missing` where it was not found.
  'finding.address-holder': 'Ihr Name',
  'finding.address-holder.missing': 'Ihr Name wurde nicht gefunden',
  'finding.address-date': 'Datum des Briefs',
  'finding.address-date.missing': 'Kein Datum gefunden',
  'finding.address-recent': 'Nicht älter als drei Monate',
  'finding.address-recent.missing': 'Der Brief darf nicht älter als drei Monate sein',
  'finding.address-lines': 'Ihre Adresse',
  'finding.address-lines.missing': 'Unter Ihrem Namen wurde keine Adresse gefunden',

  // ── Summary ─────────────────────────────────────────────────────────────
  'summary.heading': 'Sehen Sie Ihre Bilder durch',
  'summary.detail': 'Sind Ihr Gesicht und jede Zeile des Dokuments deutlich zu sehen?',
  'summary.heading.unseen': 'Prüfen Sie, was gesendet wird',
  'summary.detail.selfie': 'Ist Ihr Gesicht deutlich zu sehen?',
  'summary.retake': 'Neu aufnehmen',
  'summary.retake.what': 'Neu aufnehmen: {what}',
  'summary.picture': 'Ihr Bild: {what}',
  'summary.purpose.SELFIE_VIDEO': 'Zeigt, dass Sie persönlich da sind',
  'summary.purpose.PROOF_OF_ADDRESS': 'Zeigt, wo Sie wohnen',
  'summary.purpose.HEALTH_INSURANCE_CARD': 'Zeigt, wie Sie versichert sind',
  'summary.purpose.EMAIL': 'Wie von Ihnen eingegeben',
  'summary.purpose.EMAIL.page': 'Wie dieser Seite bekannt',
  'summary.change': 'Ändern',
  'summary.change.what': 'Ändern: {what}',
  'summary.purpose.document': 'Liefert die angefragten Angaben',
  'summary.unproven.advice':
    'Nehmen Sie das Bild, auf dem es steht, neu auf, oder senden Sie, was da ist.',
  'summary.send': 'Senden',
  'summary.send.note': 'Geht an {audience}, versiegelt mit einer Signatur dieses Geräts.',

  // ── Passkey: a second proof, made after the review or asked for after the selfie ──
  'passkey.create': 'Einen Passkey erstellen',
  'passkey.create.detail':
    'Wenn Sie wiederkommen, zeigt er zusammen mit Ihrem Gesicht, dass Sie es sind. Ihr Gerät oder Ihr Passwortmanager bewahrt ihn auf.',
  'passkey.create.button': 'Passkey erstellen',
  'passkey.get': 'Mit Ihrem Passkey bestätigen',
  'passkey.get.detail': 'Es ist der, den Sie für diese Seite erstellt haben.',
  'passkey.get.button': 'Passkey verwenden',
  'passkey.unlock':
    'Sie entsperren ihn so, wie Sie Ihr Gerät entsperren. Ihre PIN oder Ihr Fingerabdruck bleibt auf dem Gerät.',
  'passkey.face': 'Von Ihrem Gesicht steht nichts darin.',
  'passkey.waiting': 'Bitte folgen Sie dem, was Ihr Browser zeigt.',
  'passkey.without': 'Ohne weitermachen',

  // ── Sending ─────────────────────────────────────────────────────────────
  'sending.heading': 'Wird gesendet',
  'sending.detail': 'Bitte lassen Sie dieses Fenster offen.',
  'sending.sealing': 'Wird versiegelt',
  'sending.sending': 'Wird gesendet',
  'sending.waiting': 'Warten auf die Antwort',
  'sending.bytes': '{sent} von {total} MB',

  // ── Share ───────────────────────────────────────────────────────────────
  'share.heading': 'Wählen Sie, was Sie teilen',
  'share.detail':
    'Das wurde aus Ihrem Dokument gelesen. {audience} erhält nur, was Sie eingeschaltet lassen.',
  'share.detail.wallet':
    'Das kommt aus Ihrer Wallet. {audience} erhält nur, was Sie eingeschaltet lassen.',
  'share.detail.mixed':
    'Unter jeder Angabe steht, woher sie kommt. {audience} erhält nur, was Sie eingeschaltet lassen.',
  'share.required': 'Erforderlich',
  'share.required.why': 'Ohne diese Angaben kann {audience} den Vorgang nicht abschließen.',
  'share.optional': 'Freiwillig',
  'share.optional.why': 'Wird nur geteilt, wenn Sie es einschalten.',
  'share.derived': '{audience} erhält nur diese Antwort, nicht Ihre Angabe „{source}“.',
  'share.whole': '„{derived}“ beantwortet das schon, ohne die ganze Angabe „{what}“.',
  // Under a required Data point, where one of several is enough.
  'share.instead': 'Oder teilen Sie stattdessen: {list}. Eine davon genügt.',
  'share.switch': '{what} teilen',
  'share.missing': 'Nicht gefunden: {list}',
  'share.incomplete':
    'Um weiterzumachen, schalten Sie die erforderlichen Angaben wieder ein. Oder schließen Sie das Fenster: Dann wird nichts geteilt.',
  'share.button': '{count} Angaben teilen',
  'share.button.one': '1 Angabe teilen',
  'share.button.none': 'Nichts teilen',
  'share.recording': 'Ihre Einwilligung wird aufgezeichnet …',
  'value.true': 'Ja',
  'value.false': 'Nein',
  'value.male': 'Männlich',
  'value.female': 'Weiblich',
  'value.unspecified': 'Keine Angabe',

  // Where a value was found; follows the value.
  'zone.mrz': 'Aus den Zeilen unten gelesen',
  'zone.visual': 'Aus den gedruckten Feldern gelesen',
  'zone.barcode': 'Aus dem Barcode gelesen',
  'zone.file-text': 'Aus dem Text der Datei gelesen',
  'zone.user': 'Von Ihnen angegeben',
  'zone.page': 'Von dieser Seite angegeben',
  'zone.derived': 'Berechnet aus: {source}',
  'zone.judgement': 'In Ihren Bildern gemessen',
  // What other sources say; follows the zone.
  'check.agrees': 'durch eine zweite Prüfung bestätigt',
  'check.check-digit': 'Prüfziffer stimmt',
  'check.differs': 'eine andere Quelle sagt etwas anderes',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'Ihre Identität ist bestätigt',
  'done.detail':
    '{audience} hat erhalten, was Sie teilen wollten. Sie können dieses Fenster schließen.',
  'done.pending.heading': 'Gesendet',
  'done.pending.detail': '{audience} muss es noch ansehen und gibt Ihnen Bescheid.',
  'done.camera':
    'Die Kamera ist aus, und Ihre Bilder werden in diesem Fenster nicht mehr aufbewahrt.',
  // Where the backend embedded in the browser answered.
  'done.local': 'Nur in diesem Browser geprüft: Gegenüber anderen beweist es nichts.',
  'done.key': 'Ihre Referenz',
  'done.button': 'Fertig',

  // ── Consent receipt: a page of its own that the User keeps ──────────────
  'done.receipt': 'Beleg aufbewahren',
  'receipt.file': 'einwilligungsbeleg.html',
  'receipt.json': 'Diesen Beleg für Programme speichern (JSON)',
  'receipt.json.file': 'einwilligungsbeleg.json',
  'receipt.title': 'Beleg über Ihre Einwilligung',
  'receipt.recipient': 'Geteilt mit',
  'receipt.purpose': 'Zweck',
  'receipt.given': 'Von Ihnen geteilt',
  'receipt.refused': 'Von Ihnen nicht geteilt',
  'receipt.time': 'Wann',
  'receipt.retention': 'Dauer der Aufbewahrung',
  'receipt.withdrawal': 'So widerrufen Sie',
  'receipt.withdrawal.ask':
    'Wenden Sie sich an die Stelle, mit der Sie geteilt haben, und nennen Sie die Referenz unten.',
  'receipt.text': 'Fassung des Textes, dem Sie zugestimmt haben',
  'receipt.reference': 'Referenz',
  'receipt.record': 'Aufzeichnung, von Ihrem Gerät signiert',
  // Of a consent that was withdrawn.
  'receipt.withdrawn': 'Von Ihnen geteilt und widerrufen',
  'receipt.withdrawn.time': 'Widerrufen',
  'receipt.withdrawal.record': 'Widerruf, von Ihrem Gerät signiert',

  // ── <passbase-consents>: consents given in this browser ─────────────────
  'consents.heading': 'Was Sie geteilt haben',
  'consents.detail':
    'Die Einwilligungen, die Sie in diesem Browser gegeben haben. Diese Liste liegt nur auf diesem Gerät.',
  'consents.none': 'In diesem Browser haben Sie nichts mit {audience} geteilt.',
  'consents.points': 'Angaben',
  'consents.points.none': 'Keine',
  'consents.time': 'Wann',
  'consents.state': 'Stand',
  'consents.state.given': 'Geteilt',
  'consents.state.unconfirmed': 'Widerruf noch nicht bestätigt',
  'consents.state.withdrawn': 'Widerrufen am {time}',
  'consents.withdraw': 'Widerrufen',
  'consents.withdraw.again': 'Noch einmal widerrufen',
  'consents.receipt': 'Beleg',
  'consents.forget': 'Auf diesem Gerät vergessen',
  // For screen readers: which of several consents a button is of.
  'consents.which': '{action}: {audience}, {time}',
  // Asked first. A text of consent: see WITHDRAWAL_TEXT_VERSION.
  'withdraw.heading': 'Diese Einwilligung widerrufen?',
  'withdraw.detail':
    '{audience} erfährt, dass Sie nicht mehr einwilligen, und wird aufgefordert zu löschen, was Sie geteilt haben. Was dort vorher verwendet oder weitergegeben wurde, lässt sich nicht zurückholen.',
  'withdraw.confirm': 'Widerrufen',
  'withdraw.keep': 'Nicht widerrufen',
  'withdraw.working': 'Wird widerrufen …',
  'withdraw.working.detail': 'Warten auf die Bestätigung von {audience}.',
  'withdraw.done': 'Widerrufen',
  'withdraw.done.detail': '{audience} hat es bestätigt. Das steht jetzt auch auf Ihrem Beleg.',
  'withdraw.failed': 'Noch nicht widerrufen',
  'forget.heading': 'Diesen Eintrag auf diesem Gerät vergessen?',
  'forget.detail':
    'Der Eintrag verschwindet nur aus dieser Liste. Die Einwilligung bleibt, wie sie ist, und Sie können sie hier nicht mehr widerrufen. Bewahren Sie vorher den Beleg auf.',
  'forget.detail.withdrawn':
    'Der Eintrag verschwindet aus dieser Liste. Die Einwilligung bleibt widerrufen.',
  'forget.confirm': 'Vergessen',
  'forget.keep': 'Behalten',
  'forget.failed': 'Noch nicht vergessen',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Die Prüfung abbrechen?',
  'close.detail': 'Was Sie bisher gemacht haben, wird verworfen. Nichts wird gesendet.',
  'close.detail.sent':
    'Was Sie bestätigt haben, wurde schon gesendet. {audience} wird gebeten, es zu verwerfen, und keine Angabe wird geteilt.',
  'close.stay': 'Prüfung fortsetzen',
  'close.leave': 'Abbrechen',

  // ── Guidance, under the picture. Short: it is read at arm’s length. ─────
  'face-none': 'Gesicht ins Oval halten',
  'face-many': 'Bitte nur Sie: Noch jemand ist im Bild',
  'face-off-centre': 'Gesicht in die Mitte bewegen',
  'face-too-far': 'Etwas näher kommen',
  'face-too-close': 'Etwas weiter weg',
  'face-turned': 'Gerade in die Kamera blicken',
  'face-too-dark': 'Mehr Licht suchen',
  'face-blurred': 'Kamera ruhig halten',
  'face-hold-still': 'Stillhalten',
  'face-move-back': 'Weiter weg, bis Ihr Gesicht ins Oval passt',
  'face-move-closer': 'Näher, bis Ihr Gesicht das Oval füllt',
  'face-turn-left': 'Kopf nach links drehen',
  'face-turn-right': 'Kopf nach rechts drehen',
  'face-turn-up': 'Kinn heben',
  'face-turn-down': 'Kinn senken',
  'face-turn-back': 'Wieder geradeaus blicken',
  'face-blink': 'Beide Augen schließen, dann öffnen',
  'face-close-eyes': 'Beide Augen eine Sekunde schließen, dann öffnen',
  'face-close-eyes-longer': 'Augen etwas länger geschlossen halten',
  'face-open-mouth': 'Mund weit öffnen',
  'face-close-mouth': 'Erst den Mund schließen',
  'face-smile': 'Lächeln',
  'face-follow-dot': 'Mit der Nase auf den Punkt zeigen',
  'face-step-done': 'Gut gemacht',
  'document-none': 'Dokument in den Rahmen legen',
  'document-too-far': 'Näher kommen',
  'document-too-close': 'Etwas weiter weg',
  'document-cut-off': 'Das ganze Dokument zeigen',
  'document-tilted': 'Kamera gerade darüber halten',
  'document-too-dark': 'Mehr Licht suchen',
  'document-glare': 'Vom Licht wegkippen',
  'document-portrait-glare': 'Kippen: Licht fällt auf das Passbild',
  'document-blurred': 'Warten, bis es scharf ist',
  'document-portrait-blurred': 'Stillhalten, bis das Passbild scharf ist',
  'document-covered': 'Finger von der Seite nehmen',
  'document-screen': 'Das Dokument selbst zeigen, keinen Bildschirm',
  'document-copy': 'Das Original zeigen, keine Kopie',
  'document-moving': 'Stillhalten',
  'document-hold-still': 'Stillhalten',
  'document-reading': 'Wird gelesen … stillhalten',
  'document-unreadable': 'Noch nicht lesbar',
  'document-expired': 'Dieses Dokument ist abgelaufen',
  'document-wrong-type': 'Das ist eine andere Art von Dokument',
  'document-wrong-side': 'Umdrehen: Das ist die andere Seite',
  'document-turn-over': 'Jetzt umdrehen',
  'document-done': 'Fertig',

  // ── Why a liveness try did not pass, and what to do. ────────────────────
  'liveness-out-of-time': 'Die Zeit ist abgelaufen',
  'liveness-out-of-time.advice':
    'Beginnen Sie jede Bewegung, sobald sie gezeigt wird. Kleine Bewegungen genügen.',
  'liveness-face-lost': 'Ihr Gesicht war nicht mehr im Bild',
  'liveness-face-lost.advice': 'Bleiben Sie vor der Kamera, bis der Ring voll ist.',
  'liveness-many-faces': 'Es war mehr als ein Gesicht zu sehen',
  'liveness-many-faces.advice':
    'Achten Sie darauf, dass niemand hinter Ihnen ist, auch kein Bild eines Gesichts.',
  'liveness-flat': 'Das Gesicht wirkte flach, wie ein Bild',
  'liveness-flat.advice':
    'Sorgen Sie für gleichmäßiges Licht von vorn und bewegen Sie den Kopf, nicht die Kamera.',
  'liveness-no-challenge': 'Die Bewegungen wurden nicht erkannt',
  'liveness-no-challenge.advice':
    'Machen Sie jede Bewegung deutlich und kehren Sie danach zur Mitte zurück.',
  'liveness-unasked-movement': 'Es gab andere Bewegungen als die gezeigten',
  'liveness-unasked-movement.advice':
    'Blicken Sie geradeaus, bis eine Bewegung gezeigt wird, und machen Sie dann nur diese.',
  'liveness-track-broken': 'Das Bild war unterbrochen',
  'liveness-track-broken.advice':
    'Lassen Sie diese Seite im Vordergrund offen und schließen Sie andere Apps, die die Kamera verwenden.',

  // ── What the comparison of faces came to; in the summary. ─────────────────
  'face-match-differs': 'Das Bild auf dem Dokument sieht Ihnen nicht ähnlich',
  'face-match-differs.advice':
    'Nehmen Sie beides bei gleichmäßigem Licht neu auf, ohne Brille oder Mütze und ohne Spiegelung auf dem Bild. Sie können es auch so senden: Wer es erhält, entscheidet.',
  'face-match-changed': 'Das Selfie zeigt mehr als eine Person',
  'face-match-changed.advice':
    'Nehmen Sie es allein neu auf, von der ersten Bewegung bis zur letzten.',
  'face-match-no-portrait': 'Auf dem Dokument wurde kein Gesicht gefunden',
  'face-match-no-portrait.advice':
    'Nehmen Sie es so neu auf, dass das Bild darauf ganz, scharf und ohne Spiegelung ist.',
  'face-match-portrait-small': 'Das Bild auf dem Dokument ist zu klein für den Vergleich',
  'face-match-portrait-small.advice': 'Nehmen Sie es aus der Nähe neu auf.',
  'face-match-no-selfie': 'Ihr Gesicht ist nicht in jedem Bild des Selfies zu sehen',
  'face-match-no-selfie.advice': 'Nehmen Sie es mit dem ganzen Gesicht im Bild neu auf.',

  // ── Why a face can't be seen well; in the summary. ────────────────────────
  'face-quality-many': 'Im Selfie ist mehr als ein Gesicht',
  'face-quality-many.advice': 'Nehmen Sie es allein neu auf.',
  'face-quality-small': 'Ihr Gesicht ist im Selfie klein',
  'face-quality-small.advice': 'Nehmen Sie es aus der Nähe neu auf.',
  'face-quality-cropped': 'Ihr Gesicht ist im Selfie nicht ganz zu sehen',
  'face-quality-cropped.advice': 'Nehmen Sie es neu auf, mit Stirn und Kinn im Bild.',
  'face-quality-turned': 'Ihr Gesicht ist im Selfie abgewandt',
  'face-quality-turned.advice':
    'Nehmen Sie es neu auf und blicken Sie zwischen den Bewegungen in die Kamera.',
  'face-quality-eyes-closed': 'Ihre Augen sind im Selfie geschlossen',
  'face-quality-eyes-closed.advice':
    'Nehmen Sie es mit offenen Augen neu auf. Dunkle Gläser verdecken sie: Nehmen Sie die Brille ab, wenn Sie können.',
  'face-quality-mouth-open': 'Ihr Mund ist im Selfie weit offen',
  'face-quality-mouth-open.advice': 'Nehmen Sie es mit entspanntem Gesicht neu auf.',
  'face-quality-dark': 'Ihr Gesicht ist im Selfie zu dunkel',
  'face-quality-dark.advice':
    'Nehmen Sie es neu auf, mit einem Fenster oder einer Lampe vor sich, nicht hinter sich.',
  'face-quality-bright': 'Ihr Gesicht ist im Selfie zu hell',
  'face-quality-bright.advice': 'Nehmen Sie es abseits von starkem Licht neu auf.',
  'face-quality-uneven': 'Eine Seite Ihres Gesichts ist im Selfie viel dunkler',
  'face-quality-uneven.advice': 'Nehmen Sie es mit dem Gesicht zum Licht neu auf.',
  'face-quality-flat': 'Ihr Gesicht ist im Selfie nur schwach zu sehen',
  'face-quality-flat.advice': 'Wischen Sie die Linse ab und nehmen Sie es bei mehr Licht neu auf.',
  'face-quality-blurred': 'Ihr Gesicht ist im Selfie unscharf',
  'face-quality-blurred.advice': 'Wischen Sie die Linse ab und halten Sie das Gerät ruhig.',

  // ── Why a backend declined, as the embedded one names it; under the error. ─
  'reason.liveness-not-passed': 'Das Selfie-Video konnte nicht bestätigt werden.',
  'reason.liveness-other-challenge': 'Das Selfie-Video zeigt andere Bewegungen als die verlangten.',
  'reason.face-differs': 'Das Selfie zeigt eine andere Person als das Dokument.',
  'reason.document-missing': 'Das Bild des Dokuments fehlt.',
  'reason.document-unreadable': 'Das Dokument war auf seinem Bild nicht lesbar.',
  'reason.document-reads-differently':
    'Auf dem Bild steht etwas anderes, als daraus gelesen wurde.',
  'reason.document-type-not-accepted': 'Diese Art von Dokument wird hier nicht angenommen.',
  'reason.document-country-not-accepted': 'Dokumente dieses Landes werden hier nicht angenommen.',
  'reason.document-country-unproven': 'Das Land des Dokuments war auf seinem Bild nicht lesbar.',
  'reason.upload-not-accepted':
    'Dieses Dokument muss fotografiert werden, nicht aus Dateien gewählt.',
  'reason.claims-differ': 'Was gelesen wurde, passt nicht zum Bild.',
  'reason.identity-unknown': 'Was von früher bekannt war, ist nicht mehr da.',
  'reason.identity-other-face':
    'Das Selfie zeigt jemand anderen als die Person, die hier früher bestätigt wurde. Wenn Sie neu hier sind, wählen Sie „Alles neu aufnehmen“.',
  'reason.identity-face-not-compared':
    'Ihr Gesicht ist nicht in jedem Bild des Selfies zu sehen und konnte deshalb nicht verglichen werden.',

  // ── Digital Credentials: a wallet answers in the place of a document ──────
  WALLET_CREDENTIAL: 'Wallet-Nachweis',
  'evidence-choice.heading': 'Zeigen Sie, wer Sie sind',
  'evidence-choice.detail': 'Eines davon genügt.',
  'evidence-choice.wallet': 'Digitale Wallet verwenden',
  'evidence-choice.wallet.detail': 'Sie zeigt nur, was angefragt wird, und fragt Sie vorher.',
  'evidence-choice.document': 'Dokument fotografieren',
  'evidence-choice.document.detail': 'Mit der Kamera dieses Geräts',
  'busy.wallet': 'Machen Sie in Ihrer Wallet weiter',
  'busy.wallet.detail': 'Dieses Fenster wartet auf die Antwort der Wallet.',
  'zone.issuer-signed': 'Aus Ihrer Wallet',
  'check.issuer': 'Signatur des Ausstellers stimmt',
  ERR_WALLET_CANCELLED: 'Keine Wallet hat geantwortet',
  'ERR_WALLET_CANCELLED.advice':
    'Die Wallet wurde geschlossen, oder keine enthält, was angefragt wird. Versuchen Sie es noch einmal oder fotografieren Sie ein Dokument.',
  ERR_WALLET_FAILED: 'Die Wallet hat die Anfrage nicht beantwortet',
  'ERR_WALLET_FAILED.advice': 'Versuchen Sie es noch einmal oder fotografieren Sie ein Dokument.',
  ERR_WALLET_TIMEOUT: 'Die Wallet hat zu lange gebraucht',
  'ERR_WALLET_TIMEOUT.advice': 'Versuchen Sie es noch einmal oder fotografieren Sie ein Dokument.',
  ERR_WALLET_MALFORMED: 'Die Wallet hat etwas anderes geantwortet, als angefragt wurde',
  'ERR_WALLET_MALFORMED.advice':
    'Nichts davon wird verwendet. Versuchen Sie es mit einer anderen Wallet oder fotografieren Sie ein Dokument.',
  ERR_WALLET_FORMAT: 'Diese Art von Wallet-Nachweis kann hier nicht geprüft werden',
  'ERR_WALLET_FORMAT.advice':
    'Versuchen Sie es mit einer anderen Wallet oder fotografieren Sie ein Dokument.',
  ERR_WALLET_TYPE: 'Dieser Wallet-Nachweis sagt nicht, wer Sie sind',
  'ERR_WALLET_TYPE.advice':
    'Wählen Sie den mit Ihrer Identität oder fotografieren Sie ein Dokument.',
  ERR_WALLET_ISSUER: 'Der Aussteller dieses Wallet-Nachweises wird hier nicht anerkannt',
  'ERR_WALLET_ISSUER.advice':
    'Wählen Sie einen von einem anderen Aussteller oder fotografieren Sie ein Dokument.',
  ERR_WALLET_SIGNATURE: 'Die Signatur des Ausstellers stimmt nicht',
  'ERR_WALLET_SIGNATURE.advice':
    'Lassen Sie sich den Nachweis neu ausstellen oder fotografieren Sie ein Dokument.',
  ERR_WALLET_ALTERED: 'Der Wallet-Nachweis wurde verändert',
  'ERR_WALLET_ALTERED.advice':
    'Lassen Sie sich den Nachweis neu ausstellen oder fotografieren Sie ein Dokument.',
  ERR_WALLET_HOLDER: 'Dieser Wallet-Nachweis ist an ein anderes Gerät gebunden',
  'ERR_WALLET_HOLDER.advice':
    'Verwenden Sie die Wallet, für die er ausgestellt wurde, oder fotografieren Sie ein Dokument.',
  ERR_WALLET_AUDIENCE: 'Die Wallet hat einer anderen Seite geantwortet',
  'ERR_WALLET_AUDIENCE.advice': 'Versuchen Sie es noch einmal oder fotografieren Sie ein Dokument.',
  ERR_WALLET_NONCE: 'Die Wallet hat eine andere Anfrage beantwortet',
  'ERR_WALLET_NONCE.advice': 'Versuchen Sie es noch einmal oder fotografieren Sie ein Dokument.',
  ERR_WALLET_VALIDITY: 'Dieser Wallet-Nachweis ist heute nicht gültig',
  'ERR_WALLET_VALIDITY.advice':
    'Er ist abgelaufen oder noch nicht gültig. Lassen Sie sich einen neuen ausstellen oder fotografieren Sie ein Dokument.',

  // ── Data points ─────────────────────────────────────────────────────────
  first_names: 'Vornamen',
  last_name: 'Nachname',
  document_number: 'Dokumentennummer',
  document_origin_country: 'Ausstellendes Land',
  nationality: 'Staatsangehörigkeit',
  date_of_birth: 'Geburtsdatum',
  sex: 'Geschlecht',
  place_of_birth: 'Geburtsort',
  date_of_issue: 'Ausstellungsdatum',
  date_of_expiry: 'Ablaufdatum',
  authority: 'Ausstellende Behörde',
  personal_id_number: 'Persönliche Nummer',
  mrtd_document_code: 'Dokumentencode',
  mrtd_issuing_country: 'Code des ausstellenden Landes',
  mrtd_verified: 'Maschinenlesbare Zeilen geprüft',
  raw_mrz_string: 'Maschinenlesbare Zeilen',
  drivers_license_categories: 'Führerscheinklassen',
  address: 'Adresse',
  street_and_house_number: 'Straße und Hausnummer',
  city: 'Ort',
  postal_code: 'Postleitzahl',
  country: 'Land',
  member_id: 'Mitgliedsnummer',
  group_number: 'Gruppennummer',
  insurance_provider: 'Versicherung',
  email: 'E-Mail-Adresse',
  id_authenticity_factor: 'Echtheit des Dokuments',
  face_match_factor: 'Übereinstimmung des Gesichts',
  liveness_factor: 'Lebenderkennung',
  pad_factor: 'Gesicht statt Bild',
  age: 'Alter',
  age_over: 'Mindestens {years} Jahre alt',
  full_name: 'Vollständiger Name',
  document_is_expired: 'Dokument abgelaufen',

  // ── Resource types; also within a sentence (`.inline`). ─────────────────
  SELFIE_VIDEO: 'Selfie-Video',
  PASSPORT: 'Reisepass',
  DRIVERS_LICENSE: 'Führerschein',
  NATIONAL_ID_CARD: 'Personalausweis',
  RESIDENCE_PERMIT: 'Aufenthaltstitel',
  VISA: 'Visum',
  PROOF_OF_ADDRESS: 'Adressnachweis',
  HEALTH_INSURANCE_CARD: 'Krankenversicherungskarte',
  EMAIL: 'E-Mail-Adresse',

  // ── Steps, as events name them. ─────────────────────────────────────────
  'step.START': 'Start',
  'step.CONSENT': 'Einwilligung',
  'step.EMAIL': 'E-Mail',
  'step.COUNTRY': 'Land',
  'step.RESOURCE_CHOICE': 'Art des Dokuments',
  'step.RESOURCE_EXPLANATION': 'So geht es',
  'step.RESOURCE': 'Kamera',
  'step.REUSABLE_RESOURCES': 'Bekannte Identität',
  'step.SUMMARY': 'Durchsicht',
  'step.SHARE': 'Teilen',
  'step.FINISHED': 'Fertig',

  // ── Issuing codes that are no country of ISO 3166-1. ────────────────────
  'country.D': 'Deutschland',
  'country.EUE': 'Europäische Union',
  'country.GBD': 'Bürgerschaft der Britischen Überseegebiete',
  'country.GBN': 'Britische Staatsangehörigkeit (Übersee)',
  'country.GBO': 'Britische Überseebürgerschaft',
  'country.GBP': 'Unter britischem Schutz stehende Person',
  'country.GBS': 'Britischer Untertanenstatus',
  'country.RKS': 'Kosovo',
  'country.UNA': 'Sonderorganisation der Vereinten Nationen',
  'country.UNK': 'Übergangsverwaltung der Vereinten Nationen im Kosovo',
  'country.UNO': 'Vereinte Nationen',
  'country.UTO': 'Utopia (Muster)',
  'country.XOM': 'Souveräner Malteserorden',
  'country.XPO': 'Interpol',
  'country.XXA': 'Staatenlose Person',
  'country.XXB': 'Flüchtling (Abkommen von 1951)',
  'country.XXC': 'Flüchtling',
  'country.XXX': 'Staatsangehörigkeit nicht angegeben',

  // ── Errors: a title, and what to do. The code is shown small below. ─────
  'error.detail': 'Code {code}',
  // Where a Biometric Authentication can’t be, and a Verification can.
  'error.verify': 'Meine Identität bestätigen',
  ERR_PROTOCOL_INVALID_ARGUMENT: 'Diese Seite ist nicht richtig eingerichtet',
  'ERR_PROTOCOL_INVALID_ARGUMENT.advice':
    'Bitte sagen Sie es dem Betreiber dieser Seite und nennen Sie ihm den Code unten.',
  ERR_PROTOCOL_UNKNOWN_DATA_POINT: 'Diese Seite fragt nach etwas Unbekanntem',
  'ERR_PROTOCOL_UNKNOWN_DATA_POINT.advice':
    'Bitte sagen Sie es dem Betreiber dieser Seite und nennen Sie ihm den Code unten.',
  ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE: 'Diese Seite fragt nach einem unbekannten Dokument',
  'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE.advice':
    'Bitte sagen Sie es dem Betreiber dieser Seite und nennen Sie ihm den Code unten.',
  ERR_PROTOCOL_UNKNOWN_COUNTRY: 'Diese Seite nennt ein unbekanntes Land',
  'ERR_PROTOCOL_UNKNOWN_COUNTRY.advice':
    'Bitte sagen Sie es dem Betreiber dieser Seite und nennen Sie ihm den Code unten.',
  ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE: 'Dieses Dokument kann hier noch nicht verwendet werden',
  'ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE.advice':
    'Verwenden Sie einen Reisepass oder fragen Sie den Betreiber dieser Seite nach einem anderen Weg.',

  ERR_BUNDLE_MALFORMED: 'Ihre Bilder wurden nicht angenommen',
  'ERR_BUNDLE_MALFORMED.advice':
    'Fangen Sie neu an. Wenn es zweimal geschieht, nennen Sie dem Betreiber dieser Seite den Code unten.',
  ERR_BUNDLE_HEADER: 'Ihre Bilder wurden nicht angenommen',
  'ERR_BUNDLE_HEADER.advice':
    'Fangen Sie neu an. Wenn es zweimal geschieht, nennen Sie dem Betreiber dieser Seite den Code unten.',
  ERR_BUNDLE_SIGNATURE: 'Das Siegel Ihrer Bilder ist gebrochen',
  'ERR_BUNDLE_SIGNATURE.advice':
    'Sie wurden nach der Aufnahme verändert. Fangen Sie neu an, in einem Netz, dem Sie vertrauen.',
  ERR_BUNDLE_KEY_MISMATCH: 'Das Siegel gehört zu einem anderen Gerät',
  'ERR_BUNDLE_KEY_MISMATCH.advice': 'Fangen Sie auf dem Gerät neu an, auf dem Sie begonnen haben.',
  ERR_BUNDLE_VERSION: 'Diese Seite und ihr Server passen nicht zusammen',
  'ERR_BUNDLE_VERSION.advice':
    'Laden Sie die Seite neu. Wenn es so bleibt, nennen Sie ihrem Betreiber den Code unten.',
  ERR_BUNDLE_CRITICAL: 'Diese Seite und ihr Server passen nicht zusammen',
  'ERR_BUNDLE_CRITICAL.advice':
    'Laden Sie die Seite neu. Wenn es so bleibt, nennen Sie ihrem Betreiber den Code unten.',
  ERR_BUNDLE_NOT_CANONICAL: 'Ihre Bilder wurden nicht angenommen',
  'ERR_BUNDLE_NOT_CANONICAL.advice':
    'Fangen Sie neu an. Wenn es zweimal geschieht, nennen Sie dem Betreiber dieser Seite den Code unten.',
  ERR_BUNDLE_SCHEMA: 'Ihre Bilder wurden nicht angenommen',
  'ERR_BUNDLE_SCHEMA.advice':
    'Fangen Sie neu an. Wenn es zweimal geschieht, nennen Sie dem Betreiber dieser Seite den Code unten.',
  ERR_BUNDLE_FILE_MISSING: 'Ein Bild ist unterwegs verloren gegangen',
  'ERR_BUNDLE_FILE_MISSING.advice': 'Fangen Sie mit einer stabilen Verbindung neu an.',
  ERR_BUNDLE_FILE_UNEXPECTED: 'Es kam etwas an, das nicht dazugehört',
  'ERR_BUNDLE_FILE_UNEXPECTED.advice': 'Fangen Sie neu an, in einem Netz, dem Sie vertrauen.',
  ERR_BUNDLE_FILE_ALTERED: 'Ein Bild wurde unterwegs verändert',
  'ERR_BUNDLE_FILE_ALTERED.advice': 'Fangen Sie neu an, in einem Netz, dem Sie vertrauen.',
  ERR_BUNDLE_EXPIRED: 'Das hat zu lange gedauert',
  'ERR_BUNDLE_EXPIRED.advice':
    'Zu Ihrer Sicherheit ist eine Sitzung kurz. Versuchen Sie es noch einmal: Jetzt geht es schneller.',
  ERR_BUNDLE_NOT_YET_VALID: 'Die Uhr dieses Geräts geht falsch',
  'ERR_BUNDLE_NOT_YET_VALID.advice':
    'Stellen Sie Datum und Uhrzeit in den Einstellungen auf automatisch und laden Sie die Seite dann neu.',
  ERR_BUNDLE_NONCE: 'Diese Sitzung wurde schon verwendet',
  'ERR_BUNDLE_NONCE.advice': 'Versuchen Sie es noch einmal: Für Sie wird eine neue geöffnet.',
  ERR_BUNDLE_AUDIENCE: 'Die Antwort kam von jemand anderem',
  'ERR_BUNDLE_AUDIENCE.advice': 'Bitte nennen Sie dem Betreiber dieser Seite den Code unten.',
  ERR_BUNDLE_VERIFICATION: 'Die Antwort gehört zu einer anderen Sitzung',
  'ERR_BUNDLE_VERIFICATION.advice': 'Schließen Sie dieses Fenster und fangen Sie neu an.',
  ERR_BUNDLE_CHALLENGE: 'Das Selfie gehört zu einer anderen Aufgabe',
  'ERR_BUNDLE_CHALLENGE.advice': 'Schließen Sie dieses Fenster und fangen Sie neu an.',
  ERR_BUNDLE_CONSENT: 'Der Widerruf passt nicht zur Einwilligung',
  'ERR_BUNDLE_CONSENT.advice': 'Bitte nennen Sie dem Betreiber dieser Seite den Code unten.',

  ERR_CAMERA_DENIED: 'Die Kamera ist nicht erlaubt',
  'ERR_CAMERA_DENIED.advice':
    'Erlauben Sie dieser Seite die Kamera und versuchen Sie es dann noch einmal:',
  'ERR_CAMERA_DENIED.chrome-desktop':
    'Klicken Sie auf das Symbol links neben der Adresse|Schalten Sie „Kamera“ ein|Kommen Sie zurück und versuchen Sie es noch einmal',
  'ERR_CAMERA_DENIED.chrome-android':
    'Tippen Sie auf das Symbol links neben der Adresse|Öffnen Sie „Berechtigungen“ und erlauben Sie die Kamera|Kommen Sie zurück und versuchen Sie es noch einmal',
  'ERR_CAMERA_DENIED.safari-ios':
    'Tippen Sie auf das Symbol in der Adressleiste und öffnen Sie „Website-Einstellungen“|Stellen Sie „Kamera“ auf „Erlauben“|Wenn sie dort fehlt: Einstellungen, Apps, Safari, Kamera',
  'ERR_CAMERA_DENIED.safari-mac':
    'Öffnen Sie das Menü Safari, dann „Einstellungen für diese Website“|Stellen Sie „Kamera“ auf „Erlauben“|Kommen Sie zurück und versuchen Sie es noch einmal',
  'ERR_CAMERA_DENIED.firefox':
    'Klicken Sie auf die durchgestrichene Kamera links neben der Adresse|Entfernen Sie „Blockiert“ neben der Kamera|Kommen Sie zurück und versuchen Sie es noch einmal',
  'ERR_CAMERA_DENIED.other':
    'Öffnen Sie die Einstellungen Ihres Browsers für diese Seite|Erlauben Sie die Kamera|Prüfen Sie auch, ob Ihr System dem Browser die Kamera erlaubt',
  ERR_CAMERA_DISMISSED: 'Die Frage nach der Kamera blieb unbeantwortet',
  'ERR_CAMERA_DISMISSED.advice':
    'Versuchen Sie es noch einmal und wählen Sie „Zulassen“, wenn Ihr Browser fragt.',
  ERR_CAMERA_ABSENT: 'Keine Kamera gefunden',
  'ERR_CAMERA_ABSENT.advice':
    'Schließen Sie eine Kamera an oder schalten Sie sie ein und versuchen Sie es noch einmal. Oder öffnen Sie diese Seite auf Ihrem Telefon.',
  ERR_CAMERA_BUSY: 'Die Kamera wird schon verwendet',
  'ERR_CAMERA_BUSY.advice':
    'Schließen Sie andere Apps und Tabs, die sie verwenden, etwa Videoanrufe, und versuchen Sie es noch einmal.',
  ERR_CAMERA_POLICY: 'Diese Seite darf die Kamera nicht verwenden',
  'ERR_CAMERA_POLICY.advice':
    'Ihr Betreiber muss es erlauben. Bitte nennen Sie ihm den Code unten.',
  ERR_CAMERA_INSECURE: 'Diese Seite ist nicht sicher geöffnet',
  'ERR_CAMERA_INSECURE.advice':
    'Kameras funktionieren nur bei Adressen, die mit https beginnen. Öffnen Sie die Seite so.',
  ERR_CAMERA_UNSUPPORTED: 'Dieser Browser kann die Kamera nicht verwenden',
  'ERR_CAMERA_UNSUPPORTED.advice':
    'Öffnen Sie diese Seite in einem aktuellen Chrome, Edge, Firefox oder Safari, nicht in einer anderen App.',
  ERR_CAMERA_UNSUITABLE: 'Diese Kamera ist nicht gut genug',
  'ERR_CAMERA_UNSUITABLE.advice':
    'Wählen Sie eine andere Kamera oder öffnen Sie diese Seite auf Ihrem Telefon.',
  ERR_CAMERA_ENDED: 'Die Kamera wurde ausgeschaltet',
  'ERR_CAMERA_ENDED.advice':
    'Eine andere App hat sie übernommen oder sie wurde abgezogen. Versuchen Sie es noch einmal.',
  ERR_CAMERA_TIMEOUT: 'Die Kamera antwortet nicht',
  'ERR_CAMERA_TIMEOUT.advice':
    'Schließen Sie andere Apps, die sie verwenden, und versuchen Sie es noch einmal.',
  ERR_CAMERA_STILL: 'Das Foto hat nicht geklappt',
  'ERR_CAMERA_STILL.advice':
    'Versuchen Sie es noch einmal. Wenn es zweimal geschieht, wählen Sie eine andere Kamera.',
  ERR_CAMERA_CLIP: 'Das Video hat nicht geklappt',
  'ERR_CAMERA_CLIP.advice':
    'Versuchen Sie es noch einmal. Wenn es zweimal geschieht, wählen Sie eine andere Kamera oder einen anderen Browser.',

  ERR_VISION_ASSET_BASE: 'Diese Seite sagt nicht, wo ihre Dateien liegen',
  'ERR_VISION_ASSET_BASE.advice':
    'Ihr Betreiber muss „asset-base“ setzen. Bitte nennen Sie ihm den Code unten.',
  ERR_VISION_ASSET_MISSING: 'Eine Datei fehlt',
  'ERR_VISION_ASSET_MISSING.advice':
    'Versuchen Sie es noch einmal. Wenn es so bleibt, nennen Sie dem Betreiber dieser Seite den Code unten.',
  ERR_VISION_ASSET_WRONG_TYPE: 'Eine Datei wurde falsch ausgeliefert',
  'ERR_VISION_ASSET_WRONG_TYPE.advice':
    'Der Betreiber dieser Seite muss das berichtigen. Bitte nennen Sie ihm den Code unten.',
  ERR_VISION_ASSET_ALTERED: 'Eine Datei ist nicht die, die veröffentlicht wurde',
  'ERR_VISION_ASSET_ALTERED.advice':
    'Sie wurde nicht verwendet. Versuchen Sie es noch einmal, in einem Netz, dem Sie vertrauen.',
  ERR_VISION_ASSET_NETWORK: 'Die Verbindung ist fehlgeschlagen',
  'ERR_VISION_ASSET_NETWORK.advice':
    'Prüfen Sie, ob Sie online sind, und versuchen Sie es noch einmal.',
  ERR_VISION_WORKER_BLOCKED: 'Diese Seite blockiert einen Teil der Prüfung',
  'ERR_VISION_WORKER_BLOCKED.advice':
    'Der Betreiber dieser Seite muss es erlauben. Bitte nennen Sie ihm den Code unten.',
  ERR_VISION_WORKER_CRASHED: 'Die Prüfung ist stehen geblieben',
  'ERR_VISION_WORKER_CRASHED.advice':
    'Schließen Sie andere Tabs und Apps, damit Speicher frei wird, und versuchen Sie es noch einmal.',
  ERR_VISION_ENGINE: 'Die Prüfung konnte nicht starten',
  'ERR_VISION_ENGINE.advice':
    'Versuchen Sie es noch einmal. Wenn es so bleibt, verwenden Sie einen aktuellen Chrome, Edge, Firefox oder Safari.',
  ERR_VISION_TIMEOUT: 'Die Prüfung dauert zu lange',
  'ERR_VISION_TIMEOUT.advice':
    'Schließen Sie andere Tabs und Apps und versuchen Sie es noch einmal.',

  // Where a file is chosen, above the place to drop another.
  ERR_VISION_FILE_TYPE: 'Diese Art von Datei kann nicht geöffnet werden',
  'ERR_VISION_FILE_TYPE.advice': 'Wählen Sie ein PDF oder ein Bild: JPEG, PNG oder WebP.',
  ERR_VISION_FILE_HEIC: 'Dieser Browser kann keine HEIC-Bilder öffnen',
  'ERR_VISION_FILE_HEIC.advice':
    'Speichern Sie es zuerst als JPEG oder machen Sie davon ein Bildschirmfoto und wählen Sie das.',
  ERR_VISION_FILE_TOO_LARGE: 'Die Datei ist zu groß',
  'ERR_VISION_FILE_TOO_LARGE.advice':
    'Wählen Sie eine mit höchstens 20 MB oder fotografieren Sie das Dokument.',
  ERR_VISION_FILE_TOO_SMALL: 'Das Bild ist zu klein zum Lesen',
  'ERR_VISION_FILE_TOO_SMALL.advice': 'Wählen Sie das Original, keine Vorschau davon.',
  ERR_VISION_FILE_TOO_MANY_PAGES: 'Die Datei hat zu viele Seiten',
  'ERR_VISION_FILE_TOO_MANY_PAGES.advice':
    'Wählen Sie eine mit höchstens 40 Seiten oder fotografieren Sie die Seite.',
  ERR_VISION_FILE_BROKEN: 'Die Datei ist beschädigt',
  'ERR_VISION_FILE_BROKEN.advice':
    'Laden Sie sie noch einmal herunter oder speichern Sie sie neu und wählen Sie dann die neue.',
  ERR_VISION_FILE_ENCRYPTED: 'Die Datei ist mit einem Passwort gesperrt',
  'ERR_VISION_FILE_ENCRYPTED.advice':
    'Öffnen Sie sie, drucken Sie sie als neues PDF ohne Passwort und wählen Sie dieses.',

  ERR_VAULT_BLOCKED: 'Dieser Browser speichert nichts',
  'ERR_VAULT_BLOCKED.advice':
    'Verlassen Sie den privaten Modus oder erlauben Sie dieser Seite das Speichern und laden Sie sie dann neu.',
  ERR_VAULT_QUOTA: 'Der Speicher des Geräts ist voll',
  'ERR_VAULT_QUOTA.advice': 'Schaffen Sie etwas Platz und versuchen Sie es noch einmal.',
  ERR_VAULT_CORRUPT: 'Was gespeichert war, ist nicht lesbar',
  'ERR_VAULT_CORRUPT.advice': 'Versuchen Sie es noch einmal: Es wird neu angelegt.',

  ERR_FLOW_NOTHING_PROVES: 'Diese Seite fragt nach etwas, das hier kein Dokument belegen kann',
  'ERR_FLOW_NOTHING_PROVES.advice':
    'Bitte sagen Sie es dem Betreiber dieser Seite und nennen Sie ihm den Code unten.',
  ERR_FLOW_ALREADY_RUNNING: 'Eine Prüfung ist schon offen',
  'ERR_FLOW_ALREADY_RUNNING.advice': 'Beenden oder schließen Sie diese zuerst.',
  ERR_FLOW_NOT_ALLOWED_NOW: 'Das ist hier nicht möglich',
  'ERR_FLOW_NOT_ALLOWED_NOW.advice': 'Schließen Sie dieses Fenster und fangen Sie neu an.',
  ERR_FLOW_LIVENESS_FAILED: 'Das Selfie-Video konnte nicht bestätigt werden',
  'ERR_FLOW_LIVENESS_FAILED.advice':
    'Suchen Sie gleichmäßiges Licht von vorn, halten Sie die Kamera auf Augenhöhe und versuchen Sie es noch einmal.',
  ERR_FLOW_DOCUMENT_UNREADABLE: 'Ihr Dokument konnte nicht gelesen werden',
  'ERR_FLOW_DOCUMENT_UNREADABLE.advice':
    'Wischen Sie die Linse ab, legen Sie das Dokument bei gleichmäßigem Licht flach hin und versuchen Sie es noch einmal.',
  ERR_FLOW_CANCELLED: 'Die Prüfung wurde abgebrochen',
  'ERR_FLOW_CANCELLED.advice': 'Es wurde nichts geteilt. Sie können jederzeit neu anfangen.',
  ERR_FLOW_NOT_GRANTED: 'Das wurde nicht geteilt',
  'ERR_FLOW_NOT_GRANTED.advice':
    'Sie haben nicht eingewilligt, es zu teilen, deshalb blieb es hier.',
  ERR_FLOW_SESSION_EXPIRED: 'Ihre Sitzung ist beendet',
  'ERR_FLOW_SESSION_EXPIRED.advice':
    'Zu Ihrer Sicherheit ist eine Sitzung kurz. Versuchen Sie es noch einmal, um eine neue zu öffnen.',

  // Biometric Authentication: whoever comes back shows that it is them.
  ERR_AUTH_UNSUPPORTED: 'Diese Seite kann Sie nicht wiedererkennen',
  'ERR_AUTH_UNSUPPORTED.advice': 'Bitte nennen Sie dem Betreiber dieser Seite den Code unten.',
  ERR_AUTH_UNKNOWN_IDENTITY: 'Dieser Browser kennt Sie noch nicht',
  'ERR_AUTH_UNKNOWN_IDENTITY.advice':
    'Sie haben Ihre Identität in einem anderen Browser oder auf einem anderen Gerät bestätigt, oder die Daten dieses Browsers wurden gelöscht. Bestätigen Sie Ihre Identität einmal hier.',
  ERR_AUTH_NOT_ENROLLED: 'Es gibt kein Gesicht zum Vergleichen',
  'ERR_AUTH_NOT_ENROLLED.advice':
    'Als Sie Ihre Identität bestätigt haben, wurde Ihr Gesicht nicht mit einem Dokument verglichen. Bestätigen Sie Ihre Identität noch einmal.',
  ERR_AUTH_OTHER_DEVICE: 'Das ist nicht der Browser, in dem Sie Ihre Identität bestätigt haben',
  'ERR_AUTH_OTHER_DEVICE.advice':
    'Sein Schlüssel ist ein anderer. Verwenden Sie den Browser von damals oder bestätigen Sie Ihre Identität einmal hier.',
  ERR_AUTH_NONCE: 'Diese Sitzung wurde schon verwendet',
  'ERR_AUTH_NONCE.advice': 'Versuchen Sie es noch einmal: Für Sie wird eine neue geöffnet.',
  ERR_AUTH_REPLAYED: 'Dieses Selfie-Video wurde schon einmal gesendet',
  'ERR_AUTH_REPLAYED.advice': 'Versuchen Sie es noch einmal mit einem neuen.',
  ERR_AUTH_LIVENESS: 'Das Selfie-Video konnte nicht bestätigt werden',
  'ERR_AUTH_LIVENESS.advice':
    'Suchen Sie gleichmäßiges Licht von vorn, halten Sie die Kamera auf Augenhöhe und versuchen Sie es noch einmal.',
  ERR_AUTH_FACE_NOT_COMPARED: 'Ihr Gesicht konnte nicht verglichen werden',
  'ERR_AUTH_FACE_NOT_COMPARED.advice':
    'Es war nicht in jedem Bild zu sehen. Suchen Sie gleichmäßiges Licht, bleiben Sie im Bild und versuchen Sie es noch einmal.',
  ERR_AUTH_FACE_DIFFERS: 'Ihr Gesicht wurde nicht erkannt',
  'ERR_AUTH_FACE_DIFFERS.advice':
    'Es unterscheidet sich von dem, das hier bestätigt wurde. Wenn Sie es sind: Nehmen Sie Hut und Brille ab, suchen Sie gleichmäßiges Licht und versuchen Sie es noch einmal.',
  ERR_AUTH_TOO_MANY: 'Zu viele Versuche mit einem anderen Gesicht',
  'ERR_AUTH_TOO_MANY.advice':
    'Warten Sie eine halbe Minute und versuchen Sie es noch einmal. Bei jedem weiteren Mal müssen Sie länger warten.',
  ERR_AUTH_PASSKEY_UNSUPPORTED: 'Passkeys können hier nicht verwendet werden',
  'ERR_AUTH_PASSKEY_UNSUPPORTED.advice':
    'Diese Seite fragt nach einem, und dieser Browser hat dafür keinen. Bringen Sie den Browser auf den neuesten Stand oder verwenden Sie einen anderen.',
  ERR_AUTH_PASSKEY_NOT_ENROLLED: 'Sie haben noch keinen Passkey für diese Seite',
  'ERR_AUTH_PASSKEY_NOT_ENROLLED.advice':
    'Er wird erstellt, wenn Sie Ihre Identität bestätigen. Tun Sie das noch einmal.',
  ERR_AUTH_PASSKEY_CANCELLED: 'Der Passkey wurde nicht verwendet',
  'ERR_AUTH_PASSKEY_CANCELLED.advice':
    'Sie haben das Fenster geschlossen, das danach fragte, oder er wurde auf diesem Gerät nicht gefunden. Sie können es noch einmal versuchen.',
  ERR_AUTH_PASSKEY_TIMEOUT: 'Das hat zu lange gedauert',
  'ERR_AUTH_PASSKEY_TIMEOUT.advice':
    'Der Passkey wurde nicht rechtzeitig entsperrt. Versuchen Sie es noch einmal.',
  ERR_AUTH_PASSKEY_FAILED: 'Der Passkey hat nicht funktioniert',
  'ERR_AUTH_PASSKEY_FAILED.advice':
    'Ihr Browser konnte ihn nicht verwenden. Versuchen Sie es noch einmal oder mit einem anderen Gerät.',
  ERR_AUTH_PASSKEY_MISSING: 'Ihr Passkey fehlt',
  'ERR_AUTH_PASSKEY_MISSING.advice':
    'Diese Seite fragt neben Ihrem Gesicht auch danach. Versuchen Sie es noch einmal damit.',
  ERR_AUTH_PASSKEY_MALFORMED: 'Der Passkey ist nicht lesbar',
  'ERR_AUTH_PASSKEY_MALFORMED.advice':
    'Ihr Browser hat etwas anderes gesendet, als angefragt wurde. Versuchen Sie es noch einmal.',
  ERR_AUTH_PASSKEY_UNKNOWN: 'Das ist ein anderer Passkey',
  'ERR_AUTH_PASSKEY_UNKNOWN.advice':
    'Versuchen Sie es noch einmal mit dem, den Sie für diese Seite erstellt haben.',
  ERR_AUTH_PASSKEY_CHALLENGE: 'Der Passkey hat auf eine andere Frage geantwortet',
  'ERR_AUTH_PASSKEY_CHALLENGE.advice':
    'Er wurde für eine ältere Sitzung verwendet. Versuchen Sie es noch einmal.',
  ERR_AUTH_PASSKEY_ORIGIN: 'Der Passkey wurde auf einer anderen Seite verwendet',
  'ERR_AUTH_PASSKEY_ORIGIN.advice':
    'Sehen Sie sich die Adresse dieser Seite an: Ist es die, die Sie kennen? Öffnen Sie jene und versuchen Sie es noch einmal.',
  ERR_AUTH_PASSKEY_RELYING_PARTY: 'Der Passkey gehört zu einer anderen Seite',
  'ERR_AUTH_PASSKEY_RELYING_PARTY.advice':
    'Versuchen Sie es noch einmal mit dem, den Sie für diese Seite erstellt haben.',
  ERR_AUTH_PASSKEY_USER: 'Der Passkey wurde nicht entsperrt',
  'ERR_AUTH_PASSKEY_USER.advice':
    'Ihr Gerät muss erkennen, dass Sie es sind, etwa an PIN oder Fingerabdruck. Versuchen Sie es noch einmal.',
  ERR_AUTH_PASSKEY_COUNTER: 'Der Passkey wurde vielleicht kopiert',
  'ERR_AUTH_PASSKEY_COUNTER.advice':
    'Er hat weniger Verwendungen gezählt als zuvor. Bestätigen Sie Ihre Identität noch einmal, um einen neuen zu erstellen.',
  ERR_AUTH_PASSKEY_SIGNATURE: 'Der Passkey konnte nicht bestätigt werden',
  'ERR_AUTH_PASSKEY_SIGNATURE.advice':
    'Seine Signatur passt nicht zu dem, der erstellt wurde. Versuchen Sie es noch einmal mit dem richtigen.',

  ERR_ADAPTER_INVALID: 'Diese Seite ist nicht richtig angebunden',
  'ERR_ADAPTER_INVALID.advice':
    'Bitte sagen Sie es dem Betreiber dieser Seite und nennen Sie ihm den Code unten.',
  ERR_ADAPTER_FAILED: 'Der Dienst war nicht erreichbar',
  'ERR_ADAPTER_FAILED.advice': 'Prüfen Sie, ob Sie online sind, und versuchen Sie es noch einmal.',
  ERR_ADAPTER_TIMEOUT: 'Der Dienst antwortet nicht',
  'ERR_ADAPTER_TIMEOUT.advice': 'Prüfen Sie, ob Sie online sind, und versuchen Sie es noch einmal.',
  ERR_ADAPTER_NONSENSE: 'Der Dienst gab eine Antwort, die keinen Sinn ergibt',
  'ERR_ADAPTER_NONSENSE.advice':
    'Versuchen Sie es noch einmal. Wenn es so bleibt, nennen Sie dem Betreiber dieser Seite den Code unten.',
  ERR_ADAPTER_REJECTED: 'Der Dienst hat das nicht angenommen',
  'ERR_ADAPTER_REJECTED.advice':
    'Versuchen Sie es noch einmal. Wenn es so bleibt, nennen Sie dem Betreiber dieser Seite den Code unten.',
  ERR_ADAPTER_NO_WITHDRAWAL: 'Hier können Sie das nicht widerrufen',
  'ERR_ADAPTER_NO_WITHDRAWAL.advice':
    'Schreiben Sie an die Stelle, mit der Sie geteilt haben, und nennen Sie die Referenz auf Ihrem Beleg.',

  ERR_VERIFY_UNEXPECTED: 'Etwas ist schiefgegangen',
  'ERR_VERIFY_UNEXPECTED.advice':
    'Versuchen Sie es noch einmal. Wenn es so bleibt, nennen Sie dem Betreiber dieser Seite den Code unten.',
};

export {AUTHENTICATE} from './authenticate.js';
