/** Dutch: the sentences of `../en/journey.ts`, under the same keys. Notes there say where a sentence appears. */
import type {JourneyMessages} from '../en/journey.js';

export const JOURNEY: JourneyMessages = {
  // ── Buttons and frame, on every screen ──────────────────────────────────
  'action.continue': 'Doorgaan',
  'action.back': 'Terug',
  'action.close': 'Sluiten',
  'action.retry': 'Opnieuw proberen',
  'action.cancel': 'Annuleren',
  'progress.label': 'Stap {index} van {count}: {name}',
  'stage.consent': 'Toestemming',
  'stage.selfie': 'Selfie',
  'stage.document': 'Document',
  'stage.review': 'Controle',
  'stage.share': 'Delen',

  // ── Start, busy ─────────────────────────────────────────────────────────
  'opening.heading': 'Even voorbereiden',
  'opening.detail': 'Een beveiligde sessie openen…',

  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.heading': 'Voordat we beginnen',
  'consent.asks': '{audience} vraagt u om uw identiteit te verifiëren.',
  'consent.purpose': 'Waarom',
  'consent.points': 'Wat er wordt gevraagd',
  'consent.optional': 'optioneel',
  'consent.points.note': 'Aan het einde beslist u welke hiervan u deelt.',
  'consent.how': 'Wat er met uw beelden gebeurt',
  'consent.how.device': 'Ze worden op dit apparaat gecontroleerd, in dit venster.',
  'consent.how.send': 'Er wordt niets verzonden voordat u het hebt gezien en bevestigd.',
  'consent.how.keep':
    'Als u dit venster vóór dat moment sluit, wordt alles gewist. Wat u verzendt, bewaart {audience} zoals in de eigen privacyverklaring staat.',
  'consent.biometric':
    'Ik ga ermee akkoord dat mijn gezicht in de selfievideo wordt gemeten, om te zien dat er een levende persoon is.',
  'consent.biometric.known':
    'Ik ga ermee akkoord dat mijn gezicht in de selfievideo wordt gemeten, om te zien dat er een levende persoon is, en wordt vergeleken met het gezicht dat hier eerder is geverifieerd.',
  'consent.biometric.missing':
    'Vink dit eerst aan: anders kan een selfie niet worden gecontroleerd.',
  'consent.button': 'Akkoord en doorgaan',

  // ── E-mail address: one line to type ────────────────────────────────────
  'email.heading': 'Wat is uw e‑mailadres?',
  'email.detail':
    '{audience} vraagt erom. Het wordt doorgegeven zoals u het typt: niemand controleert hier of het van u is.',
  'email.invalid': 'Typ een adres zoals naam@example.org.',
  'email.without': 'Weglaten',

  // ── Known Identity: what is there from before ─────────────────────────────
  'known.heading': 'U bent hier al eerder geweest',
  'known.detail': 'Wat toen is bevestigd, hoeft u niet opnieuw te laten zien.',
  'known.there': 'Al aanwezig',
  'known.points': 'Wat dit beantwoordt',
  'known.captured': 'Vastgelegd op {date}',
  'known.missing': 'Nog gevraagd',
  'known.selfie': 'Een nieuwe selfie, om te zien dat u het bent',
  'known.for': 'Voor: {list}',
  'known.note': 'Aan het einde ziet u wat erin staat en beslist u wat u deelt.',
  'known.note.send':
    'Wordt verzonden naar {audience}, verzegeld met een handtekening van dit apparaat. Wat u deelt, beslist u daarna.',
  'known.button': 'Hiermee verdergaan',
  'known.button.send': 'Verzenden en verdergaan',
  'known.anew': 'Alles opnieuw vastleggen',

  // ── Selfie ──────────────────────────────────────────────────────────────
  'explain-selfie.heading': 'Maak een selfievideo',
  'explain-selfie.detail':
    'Doe een paar korte bewegingen na, zodat we zien dat u er echt bent. Het duurt ongeveer 20 seconden.',
  'explain-selfie.tip.light': 'Kijk naar een raam of lamp',
  'explain-selfie.tip.bare': 'Zet hoed, masker en zonnebril af',
  'explain-selfie.tip.alone': 'Zorg dat alleen u in beeld bent',
  'explain-selfie.camera': 'Uw browser vraagt zo om de camera. Kies “Toestaan”.',
  'explain-selfie.button': 'Camera openen',
  'selfie.heading': 'Selfievideo',
  'selfie.steps': 'Beweging {index} van {count}',
  'selfie.remaining': 'Nog {seconds} s',
  'selfie.attempt': 'Poging {attempt} van {attempts}',
  'selfie.wait': 'Kijk recht in de camera',
  'selfie.failed': 'Dat is nog niet gelukt',
  'selfie.left': 'U hebt nog {count} pogingen.',
  'selfie.left.one': 'U hebt nog één poging.',
  'selfie.alternative': 'Ik kan deze beweging niet maken',
  'selfie.more-time': 'Ik heb meer tijd nodig',
  'selfie.light.notice': 'Het scherm verandert {seconds} seconden lang zacht van kleur',
  'selfie.light.why': 'Zo is uw gezicht beter van een foto te onderscheiden. U mag dit overslaan.',
  'selfie.light.now': 'Kijk recht in de camera',
  'selfie.light.skip': 'Overslaan',

  // ── Camera, under or over the picture ───────────────────────────────────
  'camera.opening': 'Wachten op de camera',
  'camera.opening.detail': 'Uw browser vraagt of deze pagina hem mag gebruiken. Kies “Toestaan”.',
  'camera.picker': 'Camera',
  'camera.device': 'Camera {index}',
  'loading.face': 'Gezichtsvolger laden',
  'loading.document': 'Documentlezer laden',
  'loading.text': 'Tekstlezer laden',
  'loading.match': 'Gezichtsvergelijking laden',
  'loading.bytes': '{loaded} van {total} MB',
  'loading.ready': 'Bijna klaar…',

  // ── Country and type of document ────────────────────────────────────────
  'country.heading': 'Waar is uw document afgegeven?',
  'country.detail': 'Het land dat erop staat, ook als u ergens anders woont.',
  'country.search': 'Zoek een land',
  'country.suggested': 'Voorgesteld',
  'country.all': 'Alle landen',
  'country.none': 'Er is geen land met die naam.',
  'country.count': '{count} landen gevonden',
  'country.count.one': '{count} land gevonden',
  'document-type.heading': 'Welk document hebt u?',
  'document-type.detail': 'Het moet geldig zijn, en het origineel, geen kopie.',
  'document-type.pages.1': 'Eén foto van de pagina met de pasfoto',
  'document-type.pages.2': 'Voorkant, en de achterkant als die nodig is',

  // ── Document ────────────────────────────────────────────────────────────
  'explain-document.heading.page': 'Fotografeer de pagina met de pasfoto',
  'explain-document.heading.card': 'Fotografeer uw document',
  'explain-document.heading.letter': 'Laat zien waar u woont',
  'explain-document.detail':
    'Leg uw {document} plat neer en houd de camera erboven. De foto wordt vanzelf gemaakt als alles leesbaar is.',
  'explain-document.detail.letter':
    'Een brief aan u op uw adres, niet ouder dan drie maanden: een rekening, een bankafschrift, een brief van een overheidsinstantie.',
  'explain-document.tip.whole.page': 'De hele pagina, met de regels letters onderaan',
  'explain-document.tip.whole.card': 'De hele kaart, met alle vier de hoeken',
  'explain-document.tip.whole.letter': 'Het hele blad, met uw naam, adres en de datum',
  'explain-document.tip.glare': 'Geen weerspiegeling: kantel het weg van lampen',
  'explain-document.tip.sharp': 'Wacht even tot het scherp is',
  'explain-document.button': 'Camera openen',
  'explain-document.upload': 'In plaats daarvan een bestand kiezen',
  'document.heading': 'Foto van het document',
  'document.heading.front': 'Foto van de voorkant',
  'document.heading.back': 'Foto van de achterkant',
  'document.wait': 'Leg het document binnen het kader',
  'document.shutter': 'Foto nu maken',
  'document.shutter.hint': 'Of maak de foto zelf',
  'document.turn-over.detail':
    'De voorkant is klaar. De foto van de achterkant wordt vanzelf gemaakt zodra die in beeld is.',
  'document.turned': 'Ik heb het omgedraaid',
  'document.unreadable': 'De foto is niet leesbaar',
  'document.unreadable.advice':
    'Zoek gelijkmatiger licht, houd de pagina vlak en vul het kader ermee.',
  'document.unreadable.usable':
    'Als er op deze kant geen regels letters en geen streepjescode staan, kunt u de foto zo gebruiken. Mogelijk wordt er dan minder mee bevestigd.',
  'document.accept': 'Zo gebruiken',
  'side.front': 'voorkant',
  'side.back': 'achterkant',

  // ── A file in the place of a photo ──────────────────────────────────────
  'choose-file.heading': 'Kies een bestand: {what}',
  'choose-file.heading.front': 'Kies een bestand: {what}, voorkant',
  'choose-file.heading.back': 'Nu de achterkant: {what}',
  'choose-file.detail':
    'Het wordt alleen op dit apparaat geopend. U ziet het voordat er iets wordt verzonden.',
  'choose-file.drop': 'Sleep een bestand hierheen of plak het',
  'choose-file.let-go': 'Laat los om het te openen',
  'choose-file.formats': 'PDF, JPEG, PNG of WebP, tot 20 MB',
  'choose-file.button': 'Bestand kiezen',
  'busy.opening': 'Uw bestand openen',
  'busy.reading': 'De pagina lezen',
  'busy.comparing': 'Uw gezicht vergelijken met de foto op uw document',
  'busy.detail': 'Dit duurt een paar seconden.',
  'pick-page.heading': 'Welke pagina?',
  'pick-page.detail':
    'Uw bestand heeft {count} pagina’s. Kies de pagina met uw naam, adres en datum.',
  'pick-page.detail.one':
    'Uw bestand heeft {count} pagina. Kies de pagina met uw naam, adres en datum.',
  'pick-page.page': 'Pagina {page}',
  'preview.heading': 'Is dit de juiste?',
  'preview.heading.incomplete': 'Er ontbreekt iets',
  'preview.heading.refused': 'Deze kan niet worden gebruikt',
  'preview.detail.upload': 'Alleen deze pagina wordt gebruikt, niets anders uit het bestand.',
  'preview.detail.camera': 'Zijn uw naam, uw adres en de datum duidelijk te zien?',
  'preview.document-unreadable':
    'Het document is er niet in te lezen. Kies een scherpe foto van het hele document.',
  'preview.document-wrong-type': 'Er staat een ander soort document op.',
  'preview.document-wrong-side': 'De andere kant van het document staat erop.',
  'preview.findings': 'Waarnaar is gezocht',
  'preview.use': 'Deze gebruiken',
  'preview.use.anyway': 'Toch gebruiken',
  'preview.another.file': 'Ander bestand kiezen',
  'preview.another.photo': 'Andere foto maken',
  'finding.address-holder': 'Uw naam',
  'finding.address-holder.missing': 'Uw naam is niet gevonden',
  'finding.address-date': 'Datum van de brief',
  'finding.address-date.missing': 'Er is geen datum gevonden',
  'finding.address-recent': 'Niet ouder dan drie maanden',
  'finding.address-recent.missing': 'De brief mag niet ouder zijn dan drie maanden',
  'finding.address-lines': 'Uw adres',
  'finding.address-lines.missing': 'Onder uw naam is geen adres gevonden',

  // ── Summary ─────────────────────────────────────────────────────────────
  'summary.heading': 'Controleer uw beelden',
  'summary.detail': 'Zijn uw gezicht en elke regel van het document duidelijk te zien?',
  'summary.heading.unseen': 'Controleer wat wordt verzonden',
  'summary.detail.selfie': 'Is uw gezicht duidelijk te zien?',
  'summary.retake': 'Opnieuw maken',
  'summary.retake.what': 'Opnieuw maken: {what}',
  'summary.picture': 'Uw beeld: {what}',
  'summary.purpose.SELFIE_VIDEO': 'Toont dat u er zelf bent',
  'summary.purpose.PROOF_OF_ADDRESS': 'Toont waar u woont',
  'summary.purpose.HEALTH_INSURANCE_CARD': 'Toont hoe u verzekerd bent',
  'summary.purpose.EMAIL': 'Zoals u het hebt getypt',
  'summary.purpose.EMAIL.page': 'Zoals deze pagina het kent',
  'summary.change': 'Wijzigen',
  'summary.change.what': 'Wijzigen: {what}',
  'summary.purpose.document': 'Geeft de gegevens die zijn gevraagd',
  'summary.unproven.advice': 'Maak de foto waarop het staat opnieuw, of verzend wat er is.',
  'summary.send': 'Verzenden',
  'summary.send.note':
    'Wordt verzonden naar {audience}, verzegeld met een handtekening van dit apparaat.',

  // ── Passkey: a second proof, made after the review or asked for after the selfie ──
  'passkey.create': 'Maak een passkey',
  'passkey.create.detail':
    'Als u terugkomt, toont die samen met uw gezicht dat u het bent. Uw apparaat of uw wachtwoordbeheerder bewaart hem.',
  'passkey.create.button': 'Passkey maken',
  'passkey.get': 'Bevestig met uw passkey',
  'passkey.get.detail': 'Het is de passkey die u voor deze pagina hebt gemaakt.',
  'passkey.get.button': 'Passkey gebruiken',
  'passkey.unlock':
    'U ontgrendelt hem zoals u uw apparaat ontgrendelt. Uw pincode of vingerafdruk blijft op het apparaat.',
  'passkey.face': 'Er staat niets van uw gezicht in.',
  'passkey.waiting': 'Volg wat uw browser laat zien.',
  'passkey.without': 'Verdergaan zonder',

  // ── Sending ─────────────────────────────────────────────────────────────
  'sending.heading': 'Verzenden',
  'sending.detail': 'Houd dit venster open.',
  'sending.sealing': 'Verzegelen',
  'sending.sending': 'Verzenden',
  'sending.waiting': 'Wachten op het antwoord',
  'sending.bytes': '{sent} van {total} MB',

  // ── Share ───────────────────────────────────────────────────────────────
  'share.heading': 'Kies wat u deelt',
  'share.detail':
    'Dit is van uw document gelezen. {audience} krijgt alleen wat u ingeschakeld laat.',
  'share.detail.wallet':
    'Dit komt uit uw wallet. {audience} krijgt alleen wat u ingeschakeld laat.',
  'share.detail.mixed':
    'Onder elk gegeven staat waar het vandaan komt. {audience} krijgt alleen wat u ingeschakeld laat.',
  'share.required': 'Verplicht',
  'share.required.why': '{audience} kan zonder deze gegevens niet afronden.',
  'share.optional': 'Optioneel',
  'share.optional.why': 'Wordt alleen gedeeld als u het inschakelt.',
  'share.derived': '{audience} krijgt alleen dit antwoord, niet uw {source}.',
  'share.whole': '“{derived}” beantwoordt dit al, zonder uw volledige {what}.',
  'share.instead': 'Of deel dit in plaats hiervan: {list}. Een ervan is genoeg.',
  'share.switch': 'Delen: {what}',
  'share.missing': 'Niet gevonden: {list}',
  'share.incomplete':
    'Schakel de verplichte gegevens weer in om verder te gaan. Of sluit het venster: dan wordt er niets gedeeld.',
  'share.button': '{count} gegevens delen',
  'share.button.one': '1 gegeven delen',
  'share.button.none': 'Niets delen',
  'share.recording': 'Uw toestemming vastleggen…',
  'value.true': 'Ja',
  'value.false': 'Nee',
  'value.male': 'Man',
  'value.female': 'Vrouw',
  'value.unspecified': 'Niet opgegeven',
  'zone.mrz': 'Gelezen uit de regels onderaan',
  'zone.visual': 'Gelezen uit de gedrukte velden',
  'zone.barcode': 'Gelezen uit de streepjescode',
  'zone.file-text': 'Gelezen uit de tekst van het bestand',
  'zone.user': 'Door u opgegeven',
  'zone.page': 'Door deze pagina opgegeven',
  'zone.derived': 'Afgeleid uit {source}',
  'zone.judgement': 'Gemeten in uw beelden',
  'check.agrees': 'bevestigd door een tweede controle',
  'check.check-digit': 'controlecijfer klopt',
  'check.differs': 'een andere bron zegt iets anders',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'U bent geverifieerd',
  'done.detail': '{audience} heeft wat u wilde delen. U kunt dit venster sluiten.',
  'done.pending.heading': 'Verzonden',
  'done.pending.detail': '{audience} moet er nog naar kijken en laat het u weten.',
  'done.camera': 'De camera is uit en uw beelden worden niet meer in dit venster bewaard.',
  'done.local': 'Alleen in deze browser gecontroleerd: voor anderen bewijst het niets.',
  'done.key': 'Uw kenmerk',
  'done.button': 'Klaar',

  // ── Consent receipt: a page of its own that the User keeps ──────────────
  'done.receipt': 'Een bewijs bewaren',
  'receipt.file': 'toestemmingsbewijs.html',
  'receipt.json': 'Dit bewijs opslaan voor programma’s (JSON)',
  'receipt.json.file': 'toestemmingsbewijs.json',
  'receipt.title': 'Bewijs van uw toestemming',
  'receipt.recipient': 'Gedeeld met',
  'receipt.purpose': 'Doel',
  'receipt.given': 'U hebt gedeeld',
  'receipt.refused': 'U hebt niet gedeeld',
  'receipt.time': 'Wanneer',
  'receipt.retention': 'Bewaartermijn',
  'receipt.withdrawal': 'Hoe u uw toestemming intrekt',
  'receipt.withdrawal.ask':
    'Vraag het aan degene met wie u hebt gedeeld en vermeld het onderstaande kenmerk.',
  'receipt.text': 'Versie van de tekst waarmee u akkoord bent gegaan',
  'receipt.reference': 'Kenmerk',
  'receipt.record': 'Registratie, ondertekend door uw apparaat',
  'receipt.withdrawn': 'U hebt gedeeld, en ingetrokken',
  'receipt.withdrawn.time': 'Ingetrokken',
  'receipt.withdrawal.record': 'Intrekking, ondertekend door uw apparaat',

  // ── <passbase-consents>: consents given in this browser ─────────────────
  'consents.heading': 'Wat u hebt gedeeld',
  'consents.detail':
    'De toestemmingen die u in deze browser hebt gegeven. Deze lijst wordt alleen op dit apparaat bewaard.',
  'consents.none': 'In deze browser hebt u niets met {audience} gedeeld.',
  'consents.points': 'Gegevens',
  'consents.points.none': 'Geen',
  'consents.time': 'Wanneer',
  'consents.state': 'Status',
  'consents.state.given': 'Gedeeld',
  'consents.state.unconfirmed': 'Intrekking nog niet bevestigd',
  'consents.state.withdrawn': 'Ingetrokken op {time}',
  'consents.withdraw': 'Intrekken',
  'consents.withdraw.again': 'Opnieuw intrekken',
  'consents.receipt': 'Bewijs',
  'consents.forget': 'Vergeten op dit apparaat',
  'consents.which': '{action}: {audience}, {time}',
  'withdraw.heading': 'Deze toestemming intrekken?',
  'withdraw.detail':
    '{audience} krijgt te horen dat u niet meer akkoord bent, en dat wat u hebt gedeeld moet worden gewist. Wat daarvan al is gebruikt of doorgegeven, kan niet worden teruggehaald.',
  'withdraw.confirm': 'Intrekken',
  'withdraw.keep': 'Niet intrekken',
  'withdraw.working': 'Intrekken…',
  'withdraw.working.detail': 'Wachten tot {audience} het bevestigt.',
  'withdraw.done': 'Ingetrokken',
  'withdraw.done.detail': '{audience} heeft het bevestigd. Dat staat nu op uw bewijs.',
  'withdraw.failed': 'Nog niet ingetrokken',
  'forget.heading': 'Dit op dit apparaat vergeten?',
  'forget.detail':
    'Het verdwijnt alleen uit deze lijst. De toestemming blijft zoals die is, en u kunt die hier niet meer intrekken. Bewaar eerst het bewijs.',
  'forget.detail.withdrawn': 'Het verdwijnt uit deze lijst. De toestemming blijft ingetrokken.',
  'forget.confirm': 'Vergeten',
  'forget.keep': 'Bewaren',
  'forget.failed': 'Nog niet vergeten',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'De verificatie stoppen?',
  'close.detail': 'Wat u tot nu toe hebt gedaan, wordt gewist. Er wordt niets verzonden.',
  'close.detail.sent':
    'Wat u hebt bevestigd, is al verzonden. {audience} wordt gevraagd het te wissen, en er worden geen gegevens gedeeld.',
  'close.stay': 'Doorgaan met de verificatie',
  'close.leave': 'Stoppen',

  // ── Guidance, under the picture. Short: it is read at arm’s length. ─────
  'face-none': 'Breng uw gezicht in het ovaal',
  'face-many': 'Alleen u graag: er is iemand anders in beeld',
  'face-off-centre': 'Breng uw gezicht naar het midden',
  'face-too-far': 'Kom iets dichterbij',
  'face-too-close': 'Ga iets naar achteren',
  'face-turned': 'Kijk recht in de camera',
  'face-too-dark': 'Zoek meer licht',
  'face-blurred': 'Houd de camera stil',
  'face-hold-still': 'Blijf stil',
  'face-move-back': 'Ga naar achteren tot uw gezicht in het ovaal past',
  'face-move-closer': 'Kom dichterbij tot uw gezicht het ovaal vult',
  'face-turn-left': 'Draai uw hoofd naar links',
  'face-turn-right': 'Draai uw hoofd naar rechts',
  'face-turn-up': 'Kin omhoog',
  'face-turn-down': 'Kin omlaag',
  'face-turn-back': 'Kijk weer recht vooruit',
  'face-blink': 'Sluit beide ogen en open ze weer',
  'face-close-eyes': 'Sluit beide ogen een seconde en open ze weer',
  'face-close-eyes-longer': 'Houd uw ogen iets langer dicht',
  'face-open-mouth': 'Open uw mond wijd',
  'face-close-mouth': 'Sluit eerst uw mond',
  'face-smile': 'Lach',
  'face-follow-dot': 'Richt uw neus op de stip',
  'face-step-done': 'Goed gedaan',
  'document-none': 'Leg het document binnen het kader',
  'document-too-far': 'Kom dichterbij',
  'document-too-close': 'Ga iets verder weg',
  'document-cut-off': 'Toon het hele document',
  'document-tilted': 'Houd de camera er recht boven',
  'document-too-dark': 'Zoek meer licht',
  'document-glare': 'Kantel het weg van het licht',
  'document-portrait-glare': 'Kantel het: er valt licht op de pasfoto',
  'document-blurred': 'Wacht tot het scherp is',
  'document-portrait-blurred': 'Blijf stil tot de pasfoto scherp is',
  'document-covered': 'Haal uw vingers van de pagina',
  'document-screen': 'Toon het document zelf, geen scherm',
  'document-copy': 'Toon het origineel, geen kopie',
  'document-moving': 'Houd stil',
  'document-hold-still': 'Houd stil',
  'document-reading': 'Lezen… houd stil',
  'document-unreadable': 'Nog niet leesbaar',
  'document-expired': 'Dit document is verlopen',
  'document-wrong-type': 'Dit is een ander soort document',
  'document-wrong-side': 'Draai het om: dit is de andere kant',
  'document-turn-over': 'Draai het nu om',
  'document-done': 'Klaar',

  // ── Why a liveness try did not pass, and what to do. ────────────────────
  'liveness-out-of-time': 'De tijd was om',
  'liveness-out-of-time.advice':
    'Begin met elke beweging zodra die wordt getoond. Kleine bewegingen zijn genoeg.',
  'liveness-face-lost': 'Uw gezicht was uit beeld',
  'liveness-face-lost.advice': 'Blijf voor de camera tot de ring vol is.',
  'liveness-many-faces': 'Er was meer dan één gezicht',
  'liveness-many-faces.advice':
    'Zorg dat er niemand achter u staat en dat er ook geen foto van een gezicht te zien is.',
  'liveness-flat': 'Het gezicht leek vlak, zoals een foto',
  'liveness-flat.advice':
    'Zorg voor gelijkmatig licht van voren en beweeg uw hoofd, niet de camera.',
  'liveness-no-challenge': 'De bewegingen zijn niet herkend',
  'liveness-no-challenge.advice':
    'Maak elke beweging duidelijk en kom daarna terug naar het midden.',
  'liveness-unasked-movement': 'Er waren andere bewegingen dan getoond',
  'liveness-unasked-movement.advice':
    'Kijk recht vooruit tot een beweging wordt getoond en maak dan alleen die.',
  'liveness-track-broken': 'Het beeld werd onderbroken',
  'liveness-track-broken.advice':
    'Houd deze pagina op de voorgrond en sluit andere apps die de camera gebruiken.',

  // ── What the comparison of faces came to; in the summary. ─────────────────
  'face-match-differs': 'De foto op het document lijkt niet op u',
  'face-match-differs.advice':
    'Maak beide opnieuw bij gelijkmatig licht, zonder bril of pet en zonder weerspiegeling op de foto. U mag het zo verzenden: wie het ontvangt, beslist.',
  'face-match-changed': 'Op de selfie staat meer dan één persoon',
  'face-match-changed.advice':
    'Maak de selfie opnieuw, alleen, van de eerste tot de laatste beweging.',
  'face-match-no-portrait': 'Op het document is geen gezicht gevonden',
  'face-match-no-portrait.advice':
    'Maak de foto opnieuw, zodat de pasfoto erop volledig, scherp en zonder weerspiegeling is.',
  'face-match-portrait-small': 'De foto op het document is te klein om te vergelijken',
  'face-match-portrait-small.advice': 'Maak de foto opnieuw van dichterbij.',
  'face-match-no-selfie': 'Uw gezicht is niet in elk beeld van de selfie te zien',
  'face-match-no-selfie.advice': 'Maak de selfie opnieuw met uw hele gezicht in beeld.',

  // ── Why a face can't be seen well; in the summary. ────────────────────────
  'face-quality-many': 'Er is meer dan één gezicht op de selfie',
  'face-quality-many.advice': 'Maak de selfie opnieuw, alleen.',
  'face-quality-small': 'Uw gezicht is klein op de selfie',
  'face-quality-small.advice': 'Maak de selfie opnieuw van dichterbij.',
  'face-quality-cropped': 'Uw gezicht staat niet helemaal op de selfie',
  'face-quality-cropped.advice': 'Maak de selfie opnieuw met voorhoofd en kin in beeld.',
  'face-quality-turned': 'Uw gezicht is weggedraaid op de selfie',
  'face-quality-turned.advice': 'Maak de selfie opnieuw en kijk tussen de bewegingen in de camera.',
  'face-quality-eyes-closed': 'Uw ogen zijn dicht op de selfie',
  'face-quality-eyes-closed.advice':
    'Maak de selfie opnieuw met open ogen. Een donkere bril verbergt ze: zet hem af als dat kan.',
  'face-quality-mouth-open': 'Uw mond staat wijd open op de selfie',
  'face-quality-mouth-open.advice': 'Maak de selfie opnieuw met een ontspannen gezicht.',
  'face-quality-dark': 'Uw gezicht is te donker op de selfie',
  'face-quality-dark.advice': 'Maak de selfie opnieuw met een raam of lamp voor u, niet achter u.',
  'face-quality-bright': 'Uw gezicht is te licht op de selfie',
  'face-quality-bright.advice': 'Maak de selfie opnieuw, weg van fel licht.',
  'face-quality-uneven': 'Eén kant van uw gezicht is veel donkerder op de selfie',
  'face-quality-uneven.advice': 'Maak de selfie opnieuw met uw gezicht naar het licht.',
  'face-quality-flat': 'Uw gezicht is flets op de selfie',
  'face-quality-flat.advice': 'Veeg de lens schoon en maak de selfie opnieuw bij meer licht.',
  'face-quality-blurred': 'Uw gezicht is onscherp op de selfie',
  'face-quality-blurred.advice': 'Veeg de lens schoon en houd het apparaat stil.',

  // ── Why a backend declined, as the embedded one names it; under the error. ─
  'reason.liveness-not-passed': 'De selfievideo kon niet worden bevestigd.',
  'reason.liveness-other-challenge': 'De selfievideo toont andere bewegingen dan gevraagd.',
  'reason.face-differs': 'De selfie toont een andere persoon dan het document.',
  'reason.document-missing': 'De foto van het document ontbreekt.',
  'reason.document-unreadable': 'Het document kon niet van de foto worden gelezen.',
  'reason.document-reads-differently': 'Op de foto staat iets anders dan wat ervan is gelezen.',
  'reason.document-type-not-accepted': 'Dit soort document wordt hier niet geaccepteerd.',
  'reason.document-country-not-accepted': 'Documenten van dit land worden hier niet geaccepteerd.',
  'reason.document-country-unproven':
    'Het land van het document kon niet van de foto worden gelezen.',
  'reason.upload-not-accepted':
    'Dit document moet worden gefotografeerd, niet uit bestanden worden gekozen.',
  'reason.claims-differ': 'Wat is gelezen, past niet bij de foto.',
  'reason.identity-unknown': 'Wat van eerder bekend was, is er niet meer.',
  'reason.identity-other-face':
    'De selfie toont iemand anders dan wie hier eerder is geverifieerd. Als u hier nieuw bent, kies dan “Alles opnieuw vastleggen”.',
  'reason.identity-face-not-compared':
    'Uw gezicht is niet in elk beeld van de selfie te zien en kon daarom niet worden vergeleken.',

  // ── Digital Credentials: a wallet answers in the place of a document ──────
  WALLET_CREDENTIAL: 'Walletbewijs',
  'evidence-choice.heading': 'Laat zien wie u bent',
  'evidence-choice.detail': 'Een ervan is genoeg.',
  'evidence-choice.wallet': 'Een digitale wallet gebruiken',
  'evidence-choice.wallet.detail':
    'Die laat alleen zien wat wordt gevraagd, en vraagt het u eerst.',
  'evidence-choice.document': 'Een document fotograferen',
  'evidence-choice.document.detail': 'Met de camera van dit apparaat',
  'busy.wallet': 'Ga verder in uw wallet',
  'busy.wallet.detail': 'Dit venster wacht op het antwoord.',
  'zone.issuer-signed': 'Uit uw wallet',
  'check.issuer': 'handtekening van de uitgever klopt',
  ERR_WALLET_CANCELLED: 'Er heeft geen wallet geantwoord',
  'ERR_WALLET_CANCELLED.advice':
    'De wallet is gesloten, of geen enkele heeft wat wordt gevraagd. Probeer het opnieuw of fotografeer een document.',
  ERR_WALLET_FAILED: 'De wallet heeft het verzoek niet beantwoord',
  'ERR_WALLET_FAILED.advice': 'Probeer het opnieuw of fotografeer een document.',
  ERR_WALLET_TIMEOUT: 'De wallet deed er te lang over',
  'ERR_WALLET_TIMEOUT.advice': 'Probeer het opnieuw of fotografeer een document.',
  ERR_WALLET_MALFORMED: 'Het antwoord van de wallet is niet wat is gevraagd',
  'ERR_WALLET_MALFORMED.advice':
    'Er wordt niets van gebruikt. Probeer een andere wallet of fotografeer een document.',
  ERR_WALLET_FORMAT: 'Dit soort walletbewijs kan hier niet worden gecontroleerd',
  'ERR_WALLET_FORMAT.advice': 'Probeer een andere wallet of fotografeer een document.',
  ERR_WALLET_TYPE: 'Dit walletbewijs zegt niet wie u bent',
  'ERR_WALLET_TYPE.advice': 'Kies het bewijs met uw identiteit of fotografeer een document.',
  ERR_WALLET_ISSUER: 'De uitgever van dit walletbewijs wordt hier niet geaccepteerd',
  'ERR_WALLET_ISSUER.advice':
    'Kies een bewijs van een andere uitgever of fotografeer een document.',
  ERR_WALLET_SIGNATURE: 'De handtekening van de uitgever klopt niet',
  'ERR_WALLET_SIGNATURE.advice':
    'Vraag het bewijs opnieuw aan bij de uitgever of fotografeer een document.',
  ERR_WALLET_ALTERED: 'Het walletbewijs is gewijzigd',
  'ERR_WALLET_ALTERED.advice':
    'Vraag het bewijs opnieuw aan bij de uitgever of fotografeer een document.',
  ERR_WALLET_HOLDER: 'Dit walletbewijs is aan een ander apparaat gebonden',
  'ERR_WALLET_HOLDER.advice':
    'Gebruik de wallet waarvoor het is afgegeven of fotografeer een document.',
  ERR_WALLET_AUDIENCE: 'De wallet heeft een andere pagina geantwoord',
  'ERR_WALLET_AUDIENCE.advice': 'Probeer het opnieuw of fotografeer een document.',
  ERR_WALLET_NONCE: 'De wallet heeft een ander verzoek beantwoord',
  'ERR_WALLET_NONCE.advice': 'Probeer het opnieuw of fotografeer een document.',
  ERR_WALLET_VALIDITY: 'Dit walletbewijs is vandaag niet geldig',
  'ERR_WALLET_VALIDITY.advice':
    'Het is verlopen of nog niet geldig. Vraag een nieuw bewijs aan bij de uitgever of fotografeer een document.',

  // ── Data points ─────────────────────────────────────────────────────────
  first_names: 'Voornamen',
  last_name: 'Achternaam',
  document_number: 'Documentnummer',
  document_origin_country: 'Land van afgifte',
  nationality: 'Nationaliteit',
  date_of_birth: 'Geboortedatum',
  sex: 'Geslacht',
  place_of_birth: 'Geboorteplaats',
  date_of_issue: 'Datum van afgifte',
  date_of_expiry: 'Vervaldatum',
  authority: 'Afgevende instantie',
  personal_id_number: 'Persoonlijk nummer',
  mrtd_document_code: 'Documentcode',
  mrtd_issuing_country: 'Code van het land van afgifte',
  mrtd_verified: 'Machineleesbare regels geverifieerd',
  raw_mrz_string: 'Machineleesbare regels',
  drivers_license_categories: 'Rijbewijscategorieën',
  address: 'Adres',
  street_and_house_number: 'Straat en huisnummer',
  city: 'Plaats',
  postal_code: 'Postcode',
  country: 'Land',
  member_id: 'Lidnummer',
  group_number: 'Groepsnummer',
  insurance_provider: 'Verzekeraar',
  email: 'E-mailadres',
  id_authenticity_factor: 'Echtheid van het document',
  face_match_factor: 'Gelijkenis van het gezicht',
  liveness_factor: 'Levende persoon',
  pad_factor: 'Gezicht in plaats van een foto',
  age: 'Leeftijd',
  age_over: '{years} jaar of ouder',
  full_name: 'Volledige naam',
  document_is_expired: 'Document is verlopen',

  // ── Resource types; also within a sentence (`.inline`). ─────────────────
  SELFIE_VIDEO: 'Selfievideo',
  PASSPORT: 'Paspoort',
  DRIVERS_LICENSE: 'Rijbewijs',
  NATIONAL_ID_CARD: 'Identiteitskaart',
  RESIDENCE_PERMIT: 'Verblijfsvergunning',
  VISA: 'Visum',
  PROOF_OF_ADDRESS: 'Adresbewijs',
  HEALTH_INSURANCE_CARD: 'Zorgverzekeringspas',
  EMAIL: 'E-mailadres',

  // ── Steps, as events name them. ─────────────────────────────────────────
  'step.START': 'Start',
  'step.CONSENT': 'Toestemming',
  'step.EMAIL': 'E-mail',
  'step.COUNTRY': 'Land',
  'step.RESOURCE_CHOICE': 'Soort document',
  'step.RESOURCE_EXPLANATION': 'Hoe het werkt',
  'step.RESOURCE': 'Camera',
  'step.REUSABLE_RESOURCES': 'Bekende identiteit',
  'step.SUMMARY': 'Controle',
  'step.SHARE': 'Delen',
  'step.FINISHED': 'Klaar',

  // ── Issuing codes that are no country of ISO 3166-1. ────────────────────
  'country.D': 'Duitsland',
  'country.EUE': 'Europese Unie',
  'country.GBD': 'Burger van de Britse overzeese gebieden',
  'country.GBN': 'Brits onderdaan (overzee)',
  'country.GBO': 'Brits overzees burger',
  'country.GBP': 'Brits beschermde persoon',
  'country.GBS': 'Brits onderdaan',
  'country.RKS': 'Kosovo',
  'country.UNA': 'Organisatie van de Verenigde Naties',
  'country.UNK': 'VN-missie voor tijdelijk bestuur in Kosovo',
  'country.UNO': 'Verenigde Naties',
  'country.UTO': 'Utopia (specimen)',
  'country.XOM': 'Soevereine Militaire Orde van Malta',
  'country.XPO': 'Interpol',
  'country.XXA': 'Staatloze',
  'country.XXB': 'Vluchteling (Verdrag van 1951)',
  'country.XXC': 'Vluchteling',
  'country.XXX': 'Nationaliteit niet opgegeven',

  // ── Errors: a title, and what to do. The code is shown small below. ─────
  'error.detail': 'Code {code}',
  'error.verify': 'Mijn identiteit verifiëren',
  ERR_PROTOCOL_INVALID_ARGUMENT: 'Deze pagina is niet goed ingesteld',
  'ERR_PROTOCOL_INVALID_ARGUMENT.advice':
    'Meld dit aan de beheerder van deze pagina en geef de onderstaande code door.',
  ERR_PROTOCOL_UNKNOWN_DATA_POINT: 'Deze pagina vraagt om iets onbekends',
  'ERR_PROTOCOL_UNKNOWN_DATA_POINT.advice':
    'Meld dit aan de beheerder van deze pagina en geef de onderstaande code door.',
  ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE: 'Deze pagina vraagt om een onbekend document',
  'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE.advice':
    'Meld dit aan de beheerder van deze pagina en geef de onderstaande code door.',
  ERR_PROTOCOL_UNKNOWN_COUNTRY: 'Deze pagina noemt een onbekend land',
  'ERR_PROTOCOL_UNKNOWN_COUNTRY.advice':
    'Meld dit aan de beheerder van deze pagina en geef de onderstaande code door.',
  ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE: 'Dit document kan hier nog niet worden gebruikt',
  'ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE.advice':
    'Gebruik een paspoort of vraag de beheerder van deze pagina om een andere manier.',
  ERR_BUNDLE_MALFORMED: 'Uw beelden zijn niet geaccepteerd',
  'ERR_BUNDLE_MALFORMED.advice':
    'Begin opnieuw. Gebeurt het twee keer, geef de beheerder van deze pagina dan de onderstaande code.',
  ERR_BUNDLE_HEADER: 'Uw beelden zijn niet geaccepteerd',
  'ERR_BUNDLE_HEADER.advice':
    'Begin opnieuw. Gebeurt het twee keer, geef de beheerder van deze pagina dan de onderstaande code.',
  ERR_BUNDLE_SIGNATURE: 'Het zegel op uw beelden is verbroken',
  'ERR_BUNDLE_SIGNATURE.advice':
    'Ze zijn gewijzigd nadat u ze had gemaakt. Begin opnieuw, op een netwerk dat u vertrouwt.',
  ERR_BUNDLE_KEY_MISMATCH: 'Het zegel hoort bij een ander apparaat',
  'ERR_BUNDLE_KEY_MISMATCH.advice': 'Begin opnieuw op het apparaat waarop u bent begonnen.',
  ERR_BUNDLE_VERSION: 'Deze pagina en de server passen niet bij elkaar',
  'ERR_BUNDLE_VERSION.advice':
    'Laad de pagina opnieuw. Blijft het zo, geef de beheerder dan de onderstaande code.',
  ERR_BUNDLE_CRITICAL: 'Deze pagina en de server passen niet bij elkaar',
  'ERR_BUNDLE_CRITICAL.advice':
    'Laad de pagina opnieuw. Blijft het zo, geef de beheerder dan de onderstaande code.',
  ERR_BUNDLE_NOT_CANONICAL: 'Uw beelden zijn niet geaccepteerd',
  'ERR_BUNDLE_NOT_CANONICAL.advice':
    'Begin opnieuw. Gebeurt het twee keer, geef de beheerder van deze pagina dan de onderstaande code.',
  ERR_BUNDLE_SCHEMA: 'Uw beelden zijn niet geaccepteerd',
  'ERR_BUNDLE_SCHEMA.advice':
    'Begin opnieuw. Gebeurt het twee keer, geef de beheerder van deze pagina dan de onderstaande code.',
  ERR_BUNDLE_FILE_MISSING: 'Er is onderweg een beeld verloren gegaan',
  'ERR_BUNDLE_FILE_MISSING.advice': 'Begin opnieuw met een stabiele verbinding.',
  ERR_BUNDLE_FILE_UNEXPECTED: 'Er is iets aangekomen dat hier niet hoort',
  'ERR_BUNDLE_FILE_UNEXPECTED.advice': 'Begin opnieuw, op een netwerk dat u vertrouwt.',
  ERR_BUNDLE_FILE_ALTERED: 'Er is onderweg een beeld gewijzigd',
  'ERR_BUNDLE_FILE_ALTERED.advice': 'Begin opnieuw, op een netwerk dat u vertrouwt.',
  ERR_BUNDLE_EXPIRED: 'Dat duurde te lang',
  'ERR_BUNDLE_EXPIRED.advice':
    'Voor uw veiligheid duurt een sessie maar kort. Probeer het opnieuw: het gaat nu sneller.',
  ERR_BUNDLE_NOT_YET_VALID: 'De klok van dit apparaat klopt niet',
  'ERR_BUNDLE_NOT_YET_VALID.advice':
    'Zet datum en tijd in uw instellingen op automatisch en laad de pagina opnieuw.',
  ERR_BUNDLE_NONCE: 'Deze sessie is al gebruikt',
  'ERR_BUNDLE_NONCE.advice': 'Probeer het opnieuw: er wordt een nieuwe voor u geopend.',
  ERR_BUNDLE_AUDIENCE: 'Het antwoord kwam van iemand anders',
  'ERR_BUNDLE_AUDIENCE.advice': 'Geef de beheerder van deze pagina de onderstaande code.',
  ERR_BUNDLE_VERIFICATION: 'Het antwoord hoort bij een andere sessie',
  'ERR_BUNDLE_VERIFICATION.advice': 'Sluit dit venster en begin opnieuw.',
  ERR_BUNDLE_CHALLENGE: 'De selfie hoort bij een andere opdracht',
  'ERR_BUNDLE_CHALLENGE.advice': 'Sluit dit venster en begin opnieuw.',
  ERR_BUNDLE_CONSENT: 'De intrekking past niet bij de toestemming',
  'ERR_BUNDLE_CONSENT.advice': 'Geef de beheerder van deze pagina de onderstaande code.',
  ERR_CAMERA_DENIED: 'De camera is niet toegestaan',
  'ERR_CAMERA_DENIED.advice': 'Sta de camera toe voor deze pagina en probeer het dan opnieuw:',
  'ERR_CAMERA_DENIED.chrome-desktop':
    'Klik op het pictogram links van het adres|Schakel “Camera” in|Kom terug en probeer het opnieuw',
  'ERR_CAMERA_DENIED.chrome-android':
    'Tik op het pictogram links van het adres|Open “Rechten” en sta de camera toe|Kom terug en probeer het opnieuw',
  'ERR_CAMERA_DENIED.safari-ios':
    'Tik op het pictogram in de adresbalk en open “Website-instellingen”|Zet “Camera” op “Sta toe”|Staat het daar niet: Instellingen, Apps, Safari, Camera',
  'ERR_CAMERA_DENIED.safari-mac':
    'Open het menu Safari en dan “Instellingen voor deze website”|Zet “Camera” op “Sta toe”|Kom terug en probeer het opnieuw',
  'ERR_CAMERA_DENIED.firefox':
    'Klik op de doorgestreepte camera links van het adres|Verwijder “Geblokkeerd” naast de camera|Kom terug en probeer het opnieuw',
  'ERR_CAMERA_DENIED.other':
    'Open de instellingen van uw browser voor deze pagina|Sta de camera toe|Controleer ook of uw systeem de browser de camera laat gebruiken',
  ERR_CAMERA_DISMISSED: 'De vraag om de camera is niet beantwoord',
  'ERR_CAMERA_DISMISSED.advice':
    'Probeer het opnieuw en kies “Toestaan” als uw browser erom vraagt.',
  ERR_CAMERA_ABSENT: 'Geen camera gevonden',
  'ERR_CAMERA_ABSENT.advice':
    'Sluit een camera aan of zet hem aan en probeer het opnieuw. Of open deze pagina op uw telefoon.',
  ERR_CAMERA_BUSY: 'De camera is in gebruik',
  'ERR_CAMERA_BUSY.advice':
    'Sluit andere apps en tabbladen die hem gebruiken, zoals videogesprekken, en probeer het opnieuw.',
  ERR_CAMERA_POLICY: 'Deze pagina mag de camera niet gebruiken',
  'ERR_CAMERA_POLICY.advice':
    'De beheerder moet dat toestaan. Geef de beheerder de onderstaande code.',
  ERR_CAMERA_INSECURE: 'Deze pagina is niet veilig geopend',
  'ERR_CAMERA_INSECURE.advice':
    'Camera’s werken alleen op adressen die met https beginnen. Open de pagina op die manier.',
  ERR_CAMERA_UNSUPPORTED: 'Deze browser kan de camera niet gebruiken',
  'ERR_CAMERA_UNSUPPORTED.advice':
    'Open deze pagina in een recente Chrome, Edge, Firefox of Safari, niet binnen een andere app.',
  ERR_CAMERA_UNSUITABLE: 'Deze camera is niet goed genoeg',
  'ERR_CAMERA_UNSUITABLE.advice': 'Kies een andere camera of open deze pagina op uw telefoon.',
  ERR_CAMERA_ENDED: 'De camera is uitgeschakeld',
  'ERR_CAMERA_ENDED.advice':
    'Een andere app nam hem over of hij werd losgekoppeld. Probeer het opnieuw.',
  ERR_CAMERA_TIMEOUT: 'De camera reageert niet',
  'ERR_CAMERA_TIMEOUT.advice': 'Sluit andere apps die hem gebruiken en probeer het opnieuw.',
  ERR_CAMERA_STILL: 'De foto is niet gelukt',
  'ERR_CAMERA_STILL.advice':
    'Probeer het opnieuw. Gebeurt het twee keer, kies dan een andere camera.',
  ERR_CAMERA_CLIP: 'De video is niet gelukt',
  'ERR_CAMERA_CLIP.advice':
    'Probeer het opnieuw. Gebeurt het twee keer, kies dan een andere camera of browser.',
  ERR_VISION_ASSET_BASE: 'Deze pagina zegt niet waar de bestanden staan',
  'ERR_VISION_ASSET_BASE.advice':
    'De beheerder moet “asset-base” instellen. Geef de beheerder de onderstaande code.',
  ERR_VISION_ASSET_MISSING: 'Er ontbreekt een bestand',
  'ERR_VISION_ASSET_MISSING.advice':
    'Probeer het opnieuw. Blijft het zo, geef de beheerder van deze pagina dan de onderstaande code.',
  ERR_VISION_ASSET_WRONG_TYPE: 'Een bestand is verkeerd geleverd',
  'ERR_VISION_ASSET_WRONG_TYPE.advice':
    'De beheerder van deze pagina moet dat herstellen. Geef de beheerder de onderstaande code.',
  ERR_VISION_ASSET_ALTERED: 'Een bestand is niet zoals het is gepubliceerd',
  'ERR_VISION_ASSET_ALTERED.advice':
    'Het is niet gebruikt. Probeer het opnieuw, op een netwerk dat u vertrouwt.',
  ERR_VISION_ASSET_NETWORK: 'De verbinding is mislukt',
  'ERR_VISION_ASSET_NETWORK.advice': 'Controleer of u online bent en probeer het opnieuw.',
  ERR_VISION_WORKER_BLOCKED: 'Deze pagina blokkeert een deel van de controle',
  'ERR_VISION_WORKER_BLOCKED.advice':
    'De beheerder van deze pagina moet het toestaan. Geef de beheerder de onderstaande code.',
  ERR_VISION_WORKER_CRASHED: 'De controle is gestopt',
  'ERR_VISION_WORKER_CRASHED.advice':
    'Sluit andere tabbladen en apps om geheugen vrij te maken en probeer het opnieuw.',
  ERR_VISION_ENGINE: 'De controle kon niet starten',
  'ERR_VISION_ENGINE.advice':
    'Probeer het opnieuw. Blijft het zo, gebruik dan een recente Chrome, Edge, Firefox of Safari.',
  ERR_VISION_TIMEOUT: 'De controle duurt te lang',
  'ERR_VISION_TIMEOUT.advice': 'Sluit andere tabbladen en apps en probeer het opnieuw.',
  ERR_VISION_FILE_TYPE: 'Dit soort bestand kan niet worden geopend',
  'ERR_VISION_FILE_TYPE.advice': 'Kies een PDF of een afbeelding: JPEG, PNG of WebP.',
  ERR_VISION_FILE_HEIC: 'Deze browser kan geen HEIC-afbeeldingen openen',
  'ERR_VISION_FILE_HEIC.advice':
    'Sla de afbeelding eerst op als JPEG, of maak er een schermafbeelding van en kies die.',
  ERR_VISION_FILE_TOO_LARGE: 'Het bestand is te groot',
  'ERR_VISION_FILE_TOO_LARGE.advice':
    'Kies een bestand van hoogstens 20 MB of fotografeer het document.',
  ERR_VISION_FILE_TOO_SMALL: 'De afbeelding is te klein om te lezen',
  'ERR_VISION_FILE_TOO_SMALL.advice': 'Kies de originele afbeelding, geen voorbeeldweergave ervan.',
  ERR_VISION_FILE_TOO_MANY_PAGES: 'Het bestand heeft te veel pagina’s',
  'ERR_VISION_FILE_TOO_MANY_PAGES.advice':
    'Kies een bestand van hoogstens 40 pagina’s of fotografeer de pagina.',
  ERR_VISION_FILE_BROKEN: 'Het bestand is beschadigd',
  'ERR_VISION_FILE_BROKEN.advice':
    'Download het of sla het opnieuw op en kies dan het nieuwe bestand.',
  ERR_VISION_FILE_ENCRYPTED: 'Het bestand is beveiligd met een wachtwoord',
  'ERR_VISION_FILE_ENCRYPTED.advice':
    'Open het, druk het af als nieuwe PDF zonder wachtwoord en kies die.',
  ERR_VAULT_BLOCKED: 'Deze browser slaat niets op',
  'ERR_VAULT_BLOCKED.advice':
    'Verlaat het privévenster of sta opslag voor deze pagina toe en laad de pagina opnieuw.',
  ERR_VAULT_QUOTA: 'Het apparaat is vol',
  'ERR_VAULT_QUOTA.advice': 'Maak ruimte vrij en probeer het opnieuw.',
  ERR_VAULT_CORRUPT: 'Wat was opgeslagen, kan niet worden gelezen',
  'ERR_VAULT_CORRUPT.advice': 'Probeer het opnieuw: het wordt opnieuw ingericht.',
  ERR_FLOW_NOTHING_PROVES: 'Deze pagina vraagt om iets wat geen document hier kan bewijzen',
  'ERR_FLOW_NOTHING_PROVES.advice':
    'Meld dit aan de beheerder van deze pagina en geef de onderstaande code door.',
  ERR_FLOW_ALREADY_RUNNING: 'Er is al een verificatie geopend',
  'ERR_FLOW_ALREADY_RUNNING.advice': 'Voltooi of sluit die eerst.',
  ERR_FLOW_NOT_ALLOWED_NOW: 'Dat is hier niet mogelijk',
  'ERR_FLOW_NOT_ALLOWED_NOW.advice': 'Sluit dit venster en begin opnieuw.',
  ERR_FLOW_LIVENESS_FAILED: 'De selfievideo kon niet worden bevestigd',
  'ERR_FLOW_LIVENESS_FAILED.advice':
    'Zoek gelijkmatig licht van voren, houd de camera op ooghoogte en probeer het opnieuw.',
  ERR_FLOW_DOCUMENT_UNREADABLE: 'Uw document kon niet worden gelezen',
  'ERR_FLOW_DOCUMENT_UNREADABLE.advice':
    'Maak de lens schoon, leg het document plat in gelijkmatig licht en probeer het opnieuw.',
  ERR_FLOW_CANCELLED: 'De verificatie is gestopt',
  'ERR_FLOW_CANCELLED.advice': 'Er is niets gedeeld. U kunt altijd opnieuw beginnen.',
  ERR_FLOW_NOT_GRANTED: 'Dat is niet gedeeld',
  'ERR_FLOW_NOT_GRANTED.advice':
    'U bent niet akkoord gegaan met het delen ervan, dus het is hier gebleven.',
  ERR_FLOW_SESSION_EXPIRED: 'Uw sessie is beëindigd',
  'ERR_FLOW_SESSION_EXPIRED.advice':
    'Voor uw veiligheid duurt een sessie maar kort. Probeer het opnieuw om een nieuwe te openen.',
  ERR_AUTH_UNSUPPORTED: 'Deze pagina kan u niet herkennen',
  'ERR_AUTH_UNSUPPORTED.advice': 'Geef de beheerder van deze pagina de onderstaande code.',
  ERR_AUTH_UNKNOWN_IDENTITY: 'Deze browser kent u nog niet',
  'ERR_AUTH_UNKNOWN_IDENTITY.advice':
    'U hebt zich in een andere browser of op een ander apparaat geverifieerd, of de gegevens van deze browser zijn gewist. Verifieer uw identiteit hier één keer.',
  ERR_AUTH_NOT_ENROLLED: 'Er is geen gezicht om mee te vergelijken',
  'ERR_AUTH_NOT_ENROLLED.advice':
    'Toen u zich verifieerde, is uw gezicht niet met een document vergeleken. Verifieer uw identiteit opnieuw.',
  ERR_AUTH_OTHER_DEVICE: 'Dit is niet de browser waarin u zich hebt geverifieerd',
  'ERR_AUTH_OTHER_DEVICE.advice':
    'De sleutel ervan is een andere. Gebruik de browser van toen of verifieer uw identiteit hier één keer.',
  ERR_AUTH_NONCE: 'Deze sessie is al gebruikt',
  'ERR_AUTH_NONCE.advice': 'Probeer het opnieuw: er wordt een nieuwe voor u geopend.',
  ERR_AUTH_REPLAYED: 'Deze selfievideo is al eerder verzonden',
  'ERR_AUTH_REPLAYED.advice': 'Probeer het opnieuw met een nieuwe.',
  ERR_AUTH_LIVENESS: 'De selfievideo kon niet worden bevestigd',
  'ERR_AUTH_LIVENESS.advice':
    'Zoek gelijkmatig licht van voren, houd de camera op ooghoogte en probeer het opnieuw.',
  ERR_AUTH_FACE_NOT_COMPARED: 'Uw gezicht kon niet worden vergeleken',
  'ERR_AUTH_FACE_NOT_COMPARED.advice':
    'Het was niet in elk beeld te zien. Zoek gelijkmatig licht, blijf in beeld en probeer het opnieuw.',
  ERR_AUTH_FACE_DIFFERS: 'Uw gezicht is niet herkend',
  'ERR_AUTH_FACE_DIFFERS.advice':
    'Het verschilt van het gezicht dat hier is geverifieerd. Bent u het wel: zet hoed en bril af, zoek gelijkmatig licht en probeer het opnieuw.',
  ERR_AUTH_TOO_MANY: 'Te veel pogingen met een ander gezicht',
  'ERR_AUTH_TOO_MANY.advice':
    'Wacht een halve minuut en probeer het opnieuw. Elke volgende keer moet u langer wachten.',
  ERR_AUTH_PASSKEY_UNSUPPORTED: 'Passkeys kunnen hier niet worden gebruikt',
  'ERR_AUTH_PASSKEY_UNSUPPORTED.advice':
    'Deze pagina vraagt erom, en deze browser heeft er geen voor deze pagina. Werk de browser bij of gebruik een andere.',
  ERR_AUTH_PASSKEY_NOT_ENROLLED: 'U hebt nog geen passkey voor deze pagina',
  'ERR_AUTH_PASSKEY_NOT_ENROLLED.advice':
    'Die wordt gemaakt als u uw identiteit verifieert. Doe dat nog een keer.',
  ERR_AUTH_PASSKEY_CANCELLED: 'De passkey is niet gebruikt',
  'ERR_AUTH_PASSKEY_CANCELLED.advice':
    'U hebt het venster gesloten dat erom vroeg, of hij is op dit apparaat niet gevonden. U kunt het opnieuw proberen.',
  ERR_AUTH_PASSKEY_TIMEOUT: 'Dat duurde te lang',
  'ERR_AUTH_PASSKEY_TIMEOUT.advice': 'De passkey is niet op tijd ontgrendeld. Probeer het opnieuw.',
  ERR_AUTH_PASSKEY_FAILED: 'De passkey werkte niet',
  'ERR_AUTH_PASSKEY_FAILED.advice':
    'Uw browser kon hem niet gebruiken. Probeer het opnieuw, of met een ander apparaat.',
  ERR_AUTH_PASSKEY_MISSING: 'Uw passkey ontbreekt',
  'ERR_AUTH_PASSKEY_MISSING.advice':
    'Deze pagina vraagt er naast uw gezicht ook om. Probeer het er opnieuw mee.',
  ERR_AUTH_PASSKEY_MALFORMED: 'De passkey kan niet worden gelezen',
  'ERR_AUTH_PASSKEY_MALFORMED.advice':
    'Uw browser heeft iets anders verzonden dan is gevraagd. Probeer het opnieuw.',
  ERR_AUTH_PASSKEY_UNKNOWN: 'Dit is een andere passkey',
  'ERR_AUTH_PASSKEY_UNKNOWN.advice':
    'Probeer het opnieuw met de passkey die u voor deze pagina hebt gemaakt.',
  ERR_AUTH_PASSKEY_CHALLENGE: 'De passkey heeft een andere vraag beantwoord',
  'ERR_AUTH_PASSKEY_CHALLENGE.advice':
    'Hij is voor een oudere sessie gebruikt. Probeer het opnieuw.',
  ERR_AUTH_PASSKEY_ORIGIN: 'De passkey is op een andere pagina gebruikt',
  'ERR_AUTH_PASSKEY_ORIGIN.advice':
    'Kijk naar het adres van deze pagina: is dat het adres dat u kent? Open dat en probeer het opnieuw.',
  ERR_AUTH_PASSKEY_RELYING_PARTY: 'De passkey hoort bij een andere pagina',
  'ERR_AUTH_PASSKEY_RELYING_PARTY.advice':
    'Probeer het opnieuw met de passkey die u voor deze pagina hebt gemaakt.',
  ERR_AUTH_PASSKEY_USER: 'De passkey is niet ontgrendeld',
  'ERR_AUTH_PASSKEY_USER.advice':
    'Uw apparaat moet zien dat u het bent, met pincode, vingerafdruk of iets dergelijks. Probeer het opnieuw.',
  ERR_AUTH_PASSKEY_COUNTER: 'De passkey is mogelijk gekopieerd',
  'ERR_AUTH_PASSKEY_COUNTER.advice':
    'Hij heeft minder keren gebruik geteld dan eerder. Verifieer uw identiteit opnieuw om een nieuwe te maken.',
  ERR_AUTH_PASSKEY_SIGNATURE: 'De passkey kon niet worden bevestigd',
  'ERR_AUTH_PASSKEY_SIGNATURE.advice':
    'De handtekening past niet bij de passkey die is gemaakt. Probeer het opnieuw met de juiste.',
  ERR_ADAPTER_INVALID: 'Deze pagina is niet goed verbonden',
  'ERR_ADAPTER_INVALID.advice':
    'Meld dit aan de beheerder van deze pagina en geef de onderstaande code door.',
  ERR_ADAPTER_FAILED: 'De dienst is niet bereikbaar',
  'ERR_ADAPTER_FAILED.advice': 'Controleer of u online bent en probeer het opnieuw.',
  ERR_ADAPTER_TIMEOUT: 'De dienst antwoordt niet',
  'ERR_ADAPTER_TIMEOUT.advice': 'Controleer of u online bent en probeer het opnieuw.',
  ERR_ADAPTER_NONSENSE: 'De dienst gaf een onbegrijpelijk antwoord',
  'ERR_ADAPTER_NONSENSE.advice':
    'Probeer het opnieuw. Blijft het zo, geef de beheerder van deze pagina dan de onderstaande code.',
  ERR_ADAPTER_REJECTED: 'De dienst heeft dit niet geaccepteerd',
  'ERR_ADAPTER_REJECTED.advice':
    'Probeer het opnieuw. Blijft het zo, geef de beheerder van deze pagina dan de onderstaande code.',
  ERR_ADAPTER_NO_WITHDRAWAL: 'U kunt dit hier niet intrekken',
  'ERR_ADAPTER_NO_WITHDRAWAL.advice':
    'Schrijf aan degene met wie u hebt gedeeld en vermeld het kenmerk op uw bewijs.',
  ERR_VERIFY_UNEXPECTED: 'Er is iets misgegaan',
  'ERR_VERIFY_UNEXPECTED.advice':
    'Probeer het opnieuw. Blijft het zo, geef de beheerder van deze pagina dan de onderstaande code.',
};

export {AUTHENTICATE} from './authenticate.js';
