/** French: the sentences of `../en/journey.ts`, under the same keys. Notes there say where a sentence appears. */
import type {JourneyMessages} from '../en/journey.js';

export const JOURNEY: JourneyMessages = {
  // ── Buttons and frame, on every screen ──────────────────────────────────
  'action.continue': 'Continuer',
  'action.back': 'Retour',
  'action.close': 'Fermer',
  'action.retry': 'Réessayer',
  'action.cancel': 'Annuler',
  'progress.label': 'Étape {index} sur {count} : {name}',
  'stage.consent': 'Consentement',
  'stage.selfie': 'Selfie',
  'stage.document': 'Document',
  'stage.review': 'Récapitulatif',
  'stage.share': 'Partage',

  // ── Start, busy ─────────────────────────────────────────────────────────
  'opening.heading': 'Préparation',
  'opening.detail': 'Ouverture d’une session sécurisée…',

  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.heading': 'Avant de commencer',
  'consent.asks': '{audience} vous demande de vérifier votre identité.',
  'consent.purpose': 'Pourquoi',
  'consent.points': 'Ce qui est demandé',
  'consent.optional': 'facultatif',
  'consent.points.note': 'Vous décidez à la fin lesquelles de ces données vous partagez.',
  'consent.how': 'Ce que deviennent vos images',
  'consent.how.device': 'Elles sont contrôlées sur cet appareil, dans cette fenêtre.',
  'consent.how.send': 'Rien n’est envoyé avant que vous l’ayez vu et confirmé.',
  'consent.how.keep':
    'Si vous fermez cette fenêtre avant, tout est supprimé. Ce que vous envoyez est conservé par {audience} selon sa déclaration de confidentialité.',
  'consent.biometric':
    'J’accepte que mon visage soit mesuré dans la vidéo selfie, pour constater qu’une personne vivante est présente.',
  // In its place where the User is known from before.
  'consent.biometric.known':
    'J’accepte que mon visage soit mesuré dans la vidéo selfie, pour constater qu’une personne vivante est présente, et qu’il soit comparé au visage qui a été vérifié ici auparavant.',
  'consent.biometric.missing':
    'Cochez d’abord cette case : sans cela, aucun selfie ne peut être contrôlé.',
  'consent.button': 'Accepter et continuer',

  // ── E-mail address: one line to type ────────────────────────────────────
  'email.heading': 'Quelle est votre adresse e‑mail ?',
  'email.detail':
    '{audience} la demande. Elle est transmise telle que vous la saisissez : personne ne contrôle ici que c’est la vôtre.',
  'email.invalid': 'Saisissez une adresse comme nom@example.org.',
  'email.without': 'Ne pas l’indiquer',

  // ── Known Identity: what is there from before ─────────────────────────────
  'known.heading': 'Ce n’est pas votre première visite',
  'known.detail': 'Ce qui a été confirmé alors n’a pas besoin d’être montré à nouveau.',
  'known.there': 'Déjà disponible',
  'known.points': 'Ce à quoi cela répond',
  'known.captured': 'Capture du {date}',
  'known.missing': 'Encore demandé',
  'known.selfie': 'Un nouveau selfie, pour voir que c’est bien vous',
  'known.for': 'Pour : {list}',
  'known.note': 'À la fin, vous voyez ce qui y figure et vous décidez de ce que vous partagez.',
  'known.note.send':
    'Envoyé à {audience}, scellé par une signature de cet appareil. Vous décidez ensuite de ce que vous partagez.',
  'known.button': 'Continuer avec ceci',
  'known.button.send': 'Envoyer et continuer',
  'known.anew': 'Tout refaire',

  // ── Selfie ──────────────────────────────────────────────────────────────
  'explain-selfie.heading': 'Faites une vidéo selfie',
  'explain-selfie.detail':
    'Suivez quelques mouvements courts pour montrer que vous êtes vraiment là. Cela prend environ 20 secondes.',
  'explain-selfie.tip.light': 'Placez-vous face à une fenêtre ou une lampe',
  'explain-selfie.tip.bare': 'Retirez chapeau, masque et lunettes de soleil',
  'explain-selfie.tip.alone': 'Personne d’autre à l’image',
  'explain-selfie.camera':
    'Votre navigateur va demander l’accès à la caméra. Choisissez « Autoriser ».',
  'explain-selfie.button': 'Ouvrir la caméra',
  'selfie.heading': 'Vidéo selfie',
  'selfie.steps': 'Mouvement {index} sur {count}',
  'selfie.remaining': 'encore {seconds} s',
  'selfie.attempt': 'Essai {attempt} sur {attempts}',
  'selfie.wait': 'Regardez droit vers la caméra',
  'selfie.failed': 'Cela n’a pas encore marché',
  'selfie.left': 'Il vous reste {count} essais.',
  'selfie.left.one': 'Il vous reste un essai.',
  'selfie.left.many': 'Il vous reste {count} essais.',
  'selfie.alternative': 'Je ne peux pas faire ce mouvement',
  'selfie.more-time': 'J’ai besoin de plus de temps',
  // Where the page asks for it, the screen lights the face after the movements; the User may skip that.
  'selfie.light.notice': 'L’écran va changer doucement de couleur pendant {seconds} secondes',
  'selfie.light.why':
    'Cela aide à distinguer votre visage d’une image. Vous pouvez passer cette étape.',
  'selfie.light.now': 'Regardez droit vers la caméra',
  'selfie.light.skip': 'Passer',

  // ── Camera, under or over the picture ───────────────────────────────────
  'camera.opening': 'En attente de la caméra',
  'camera.opening.detail':
    'Votre navigateur demande si cette page peut l’utiliser. Choisissez « Autoriser ».',
  'camera.picker': 'Caméra',
  'camera.device': 'Caméra {index}',
  'loading.face': 'Chargement du suivi du visage',
  'loading.document': 'Chargement du lecteur de documents',
  'loading.text': 'Chargement du lecteur de texte',
  'loading.match': 'Chargement de la comparaison des visages',
  'loading.bytes': '{loaded} sur {total} Mo',
  'loading.ready': 'Presque prêt…',

  // ── Country and type of document ────────────────────────────────────────
  'country.heading': 'Où votre document a-t-il été délivré ?',
  'country.detail': 'Le pays qui y est imprimé, même si vous vivez ailleurs.',
  'country.search': 'Chercher un pays',
  'country.suggested': 'Suggestions',
  'country.all': 'Tous les pays',
  'country.none': 'Aucun pays ne porte ce nom.',
  'country.count': '{count} pays trouvés',
  'country.count.one': '{count} pays trouvé',
  'country.count.many': '{count} pays trouvés',
  'document-type.heading': 'Quel document avez-vous ?',
  'document-type.detail': 'Il doit être valide, et être l’original, pas une copie.',
  'document-type.pages.1': 'Une photo de la page avec le portrait',
  'document-type.pages.2': 'Recto, et verso si nécessaire',

  // ── Document ────────────────────────────────────────────────────────────
  'explain-document.heading.page': 'Photographiez la page avec le portrait',
  'explain-document.heading.card': 'Photographiez votre document',
  'explain-document.heading.letter': 'Montrez où vous habitez',
  'explain-document.detail':
    'Posez votre document ({document}) à plat et tenez la caméra au-dessus. La photo se prend toute seule quand tout est lisible.',
  'explain-document.detail.letter':
    'Un courrier à votre nom et à votre adresse, de moins de trois mois : une facture, un relevé bancaire, un avis d’une administration.',
  'explain-document.tip.whole.page': 'La page entière, avec les lignes de lettres en bas',
  'explain-document.tip.whole.card': 'La carte entière, avec les quatre coins',
  'explain-document.tip.whole.letter':
    'La feuille entière, avec votre nom, votre adresse et la date',
  'explain-document.tip.glare': 'Pas de reflets : inclinez-le à l’écart des lampes',
  'explain-document.tip.sharp': 'Attendez un instant que l’image soit nette',
  'explain-document.button': 'Ouvrir la caméra',
  'explain-document.upload': 'Choisir plutôt un fichier',
  'document.heading': 'Photo du document',
  'document.heading.front': 'Photo du recto',
  'document.heading.back': 'Photo du verso',
  'document.wait': 'Placez le document dans le cadre',
  'document.shutter': 'Prendre la photo maintenant',
  'document.shutter.hint': 'Ou prenez la photo vous-même',
  // Over the picture, between the two sides; below it stands the guidance `document-turn-over`.
  'document.turn-over.detail':
    'Le recto est fait. Le verso se prend tout seul dès qu’il est visible.',
  'document.turned': 'Je l’ai retourné',
  'document.unreadable': 'La photo est illisible',
  'document.unreadable.advice':
    'Cherchez une lumière plus régulière, gardez la page à plat et remplissez le cadre.',
  // The picture is sharp, but there is nothing to read on it.
  'document.unreadable.usable':
    'Si ce côté n’a ni lignes de lettres ni code-barres, vous pouvez utiliser la photo telle quelle. Elle confirmera peut-être moins de choses.',
  'document.accept': 'Utiliser telle quelle',
  'side.front': 'recto',
  'side.back': 'verso',

  // ── A file in the place of a photo ──────────────────────────────────────
  'choose-file.heading': 'Choisir un fichier : {what}',
  'choose-file.heading.front': 'Choisir un fichier : {what}, recto',
  'choose-file.heading.back': 'Maintenant le verso : {what}',
  'choose-file.detail':
    'Il est ouvert sur cet appareil uniquement. Vous le voyez avant tout envoi.',
  'choose-file.drop': 'Déposez un fichier ici, ou collez-le',
  'choose-file.let-go': 'Relâchez pour l’ouvrir',
  'choose-file.formats': 'PDF, JPEG, PNG ou WebP, jusqu’à 20 Mo',
  'choose-file.button': 'Choisir un fichier',
  'busy.opening': 'Ouverture de votre fichier',
  'busy.reading': 'Lecture de la page',
  'busy.comparing': 'Comparaison de votre visage avec la photo de votre document',
  'busy.detail': 'Cela prend quelques secondes.',
  'pick-page.heading': 'Quelle page ?',
  'pick-page.detail':
    'Votre fichier a {count} pages. Choisissez celle avec votre nom, votre adresse et la date.',
  'pick-page.detail.one':
    'Votre fichier a {count} page. Choisissez celle avec votre nom, votre adresse et la date.',
  'pick-page.detail.many':
    'Votre fichier a {count} pages. Choisissez celle avec votre nom, votre adresse et la date.',
  'pick-page.page': 'Page {page}',
  'preview.heading': 'Est-ce la bonne image ?',
  'preview.heading.incomplete': 'Il manque quelque chose',
  'preview.heading.refused': 'Cette image est inutilisable',
  'preview.detail.upload': 'Seule cette page est utilisée, rien d’autre du fichier.',
  'preview.detail.camera': 'Votre nom, votre adresse et la date sont-ils bien visibles ?',
  // Why a file can't be used, or not wholly; the same codes guide the camera.
  'preview.document-unreadable':
    'Le document n’y est pas lisible. Choisissez une image nette du document entier.',
  'preview.document-wrong-type': 'On y voit un autre type de document.',
  'preview.document-wrong-side': 'On y voit l’autre côté du document.',
  'preview.findings': 'Ce qui a été cherché',
  'preview.use': 'Utiliser cette image',
  'preview.use.anyway': 'Utiliser quand même',
  'preview.another.file': 'Choisir un autre fichier',
  'preview.another.photo': 'Prendre une autre photo',
  // What was looked for on a letter; `.missing` where it was not found.
  'finding.address-holder': 'Votre nom',
  'finding.address-holder.missing': 'Votre nom n’a pas été trouvé',
  'finding.address-date': 'Date du courrier',
  'finding.address-date.missing': 'Aucune date trouvée',
  'finding.address-recent': 'Moins de trois mois',
  'finding.address-recent.missing': 'Il ne doit pas dater de plus de trois mois',
  'finding.address-lines': 'Votre adresse',
  'finding.address-lines.missing': 'Aucune adresse trouvée sous votre nom',

  // ── Summary ─────────────────────────────────────────────────────────────
  'summary.heading': 'Vérifiez vos images',
  'summary.detail': 'Voit-on clairement votre visage et chaque ligne du document ?',
  'summary.heading.unseen': 'Vérifiez ce qui est envoyé',
  'summary.detail.selfie': 'Voit-on clairement votre visage ?',
  'summary.retake': 'Refaire',
  'summary.retake.what': 'Refaire : {what}',
  'summary.picture': 'Votre image : {what}',
  'summary.purpose.SELFIE_VIDEO': 'Montre que vous êtes là en personne',
  'summary.purpose.PROOF_OF_ADDRESS': 'Montre où vous habitez',
  'summary.purpose.HEALTH_INSURANCE_CARD': 'Montre votre assurance maladie',
  'summary.purpose.EMAIL': 'Telle que vous l’avez saisie',
  'summary.purpose.EMAIL.page': 'Telle que cette page la connaît',
  'summary.change': 'Modifier',
  'summary.change.what': 'Modifier : {what}',
  'summary.purpose.document': 'Fournit les données demandées',
  'summary.unproven.advice': 'Refaites la photo où cela figure, ou envoyez ce qu’il y a.',
  'summary.send': 'Envoyer',
  'summary.send.note': 'Envoyé à {audience}, scellé par une signature de cet appareil.',

  // ── Passkey: a second proof, made after the review or asked for after the selfie ──
  'passkey.create': 'Créez une clé d’accès',
  'passkey.create.detail':
    'Quand vous reviendrez, elle montrera, avec votre visage, que c’est bien vous. Votre appareil ou votre gestionnaire de mots de passe la conserve.',
  'passkey.create.button': 'Créer la clé d’accès',
  'passkey.get': 'Confirmez avec votre clé d’accès',
  'passkey.get.detail': 'C’est celle que vous avez créée pour cette page.',
  'passkey.get.button': 'Utiliser la clé d’accès',
  'passkey.unlock':
    'Vous la déverrouillez comme votre appareil. Votre code PIN ou votre empreinte reste sur l’appareil.',
  'passkey.face': 'Elle ne contient rien de votre visage.',
  'passkey.waiting': 'Suivez ce que votre navigateur affiche.',
  'passkey.without': 'Continuer sans',

  // ── Sending ─────────────────────────────────────────────────────────────
  'sending.heading': 'Envoi',
  'sending.detail': 'Merci de laisser cette fenêtre ouverte.',
  'sending.sealing': 'Scellement',
  'sending.sending': 'Envoi',
  'sending.waiting': 'En attente de la réponse',
  'sending.bytes': '{sent} sur {total} Mo',

  // ── Share ───────────────────────────────────────────────────────────────
  'share.heading': 'Choisissez ce que vous partagez',
  'share.detail':
    'Voici ce qui a été lu sur votre document. {audience} ne reçoit que ce que vous laissez activé.',
  'share.detail.wallet':
    'Voici ce qui provient de votre portefeuille. {audience} ne reçoit que ce que vous laissez activé.',
  'share.detail.mixed':
    'Sous chaque donnée, vous voyez d’où elle vient. {audience} ne reçoit que ce que vous laissez activé.',
  'share.required': 'Obligatoire',
  'share.required.why': 'Sans ces données, {audience} ne peut pas terminer.',
  'share.optional': 'Facultatif',
  'share.optional.why': 'Partagé seulement si vous l’activez.',
  'share.derived': '{audience} reçoit seulement cette réponse, et non votre donnée « {source} ».',
  'share.whole': '« {derived} » y répond déjà, sans la donnée entière « {what} ».',
  // Under a required Data point, where one of several is enough.
  'share.instead': 'Ou partagez plutôt : {list}. Une seule suffit.',
  'share.switch': 'Partager : {what}',
  'share.missing': 'Non trouvé : {list}',
  'share.incomplete':
    'Pour continuer, réactivez les données obligatoires. Ou fermez la fenêtre : rien n’est alors partagé.',
  'share.button': 'Partager {count} données',
  'share.button.one': 'Partager 1 donnée',
  'share.button.many': 'Partager {count} données',
  'share.button.none': 'Ne rien partager',
  'share.recording': 'Enregistrement de votre consentement…',
  'value.true': 'Oui',
  'value.false': 'Non',
  'value.male': 'Masculin',
  'value.female': 'Féminin',
  'value.unspecified': 'Non précisé',

  // Where a value was found; follows the value.
  'zone.mrz': 'Lu sur les lignes du bas',
  'zone.visual': 'Lu dans les champs imprimés',
  'zone.barcode': 'Lu dans le code-barres',
  'zone.file-text': 'Lu dans le texte du fichier',
  'zone.user': 'Indiqué par vous',
  'zone.page': 'Indiqué par cette page',
  'zone.derived': 'Calculé à partir de : {source}',
  'zone.judgement': 'Mesuré sur vos images',
  // What other sources say; follows the zone.
  'check.agrees': 'confirmé par un second contrôle',
  'check.check-digit': 'chiffre de contrôle correct',
  'check.differs': 'une autre source dit autre chose',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'Votre identité est vérifiée',
  'done.detail':
    '{audience} a reçu ce que vous avez choisi de partager. Vous pouvez fermer cette fenêtre.',
  'done.pending.heading': 'Envoyé',
  'done.pending.detail': '{audience} doit encore l’examiner et vous tiendra au courant.',
  'done.camera': 'La caméra est éteinte et vos images ne sont plus conservées dans cette fenêtre.',
  // Where the backend embedded in the browser answered.
  'done.local':
    'Contrôlé dans ce navigateur seulement : pour toute autre personne, cela ne prouve rien.',
  'done.key': 'Votre référence',
  'done.button': 'Terminé',

  // ── Consent receipt: a page of its own that the User keeps ──────────────
  'done.receipt': 'Garder un reçu',
  'receipt.file': 'recu-de-consentement.html',
  'receipt.json': 'Enregistrer ce reçu pour des programmes (JSON)',
  'receipt.json.file': 'recu-de-consentement.json',
  'receipt.title': 'Reçu de votre consentement',
  'receipt.recipient': 'Partagé avec',
  'receipt.purpose': 'Finalité',
  'receipt.given': 'Vous avez partagé',
  'receipt.refused': 'Vous n’avez pas partagé',
  'receipt.time': 'Quand',
  'receipt.retention': 'Durée de conservation',
  'receipt.withdrawal': 'Comment retirer ce consentement',
  'receipt.withdrawal.ask':
    'Adressez-vous au destinataire du partage et donnez la référence ci-dessous.',
  'receipt.text': 'Version du texte que vous avez accepté',
  'receipt.reference': 'Référence',
  'receipt.record': 'Enregistrement, signé par votre appareil',
  // Of a consent that was withdrawn.
  'receipt.withdrawn': 'Vous avez partagé, puis retiré',
  'receipt.withdrawn.time': 'Retiré',
  'receipt.withdrawal.record': 'Retrait, signé par votre appareil',

  // ── <passbase-consents>: consents given in this browser ─────────────────
  'consents.heading': 'Ce que vous avez partagé',
  'consents.detail':
    'Les consentements que vous avez donnés dans ce navigateur. Cette liste est conservée sur cet appareil uniquement.',
  'consents.none': 'Dans ce navigateur, vous n’avez rien partagé avec {audience}.',
  'consents.points': 'Données',
  'consents.points.none': 'Aucune',
  'consents.time': 'Quand',
  'consents.state': 'État',
  'consents.state.given': 'Partagé',
  'consents.state.unconfirmed': 'Retrait pas encore confirmé',
  'consents.state.withdrawn': 'Retiré le {time}',
  'consents.withdraw': 'Retirer',
  'consents.withdraw.again': 'Retirer à nouveau',
  'consents.receipt': 'Reçu',
  'consents.forget': 'Oublier sur cet appareil',
  // For screen readers: which of several consents a button is of.
  'consents.which': '{action} : {audience}, {time}',
  // Asked first. A text of consent: see WITHDRAWAL_TEXT_VERSION.
  'withdraw.heading': 'Retirer ce consentement ?',
  'withdraw.detail':
    '{audience} apprend que vous n’êtes plus d’accord et reçoit l’instruction de supprimer ce que vous avez partagé. Ce que ce destinataire a déjà utilisé ou transmis ne peut pas être récupéré.',
  'withdraw.confirm': 'Retirer',
  'withdraw.keep': 'Ne pas retirer',
  'withdraw.working': 'Retrait en cours…',
  'withdraw.working.detail': 'En attente de la confirmation de {audience}.',
  'withdraw.done': 'Retiré',
  'withdraw.done.detail': '{audience} l’a confirmé. Votre reçu l’indique désormais.',
  'withdraw.failed': 'Pas encore retiré',
  'forget.heading': 'Oublier ceci sur cet appareil ?',
  'forget.detail':
    'L’entrée disparaît de cette liste seulement. Le consentement reste tel quel, et vous ne pourrez plus le retirer ici. Gardez d’abord le reçu.',
  'forget.detail.withdrawn': 'L’entrée disparaît de cette liste. Le consentement reste retiré.',
  'forget.confirm': 'Oublier',
  'forget.keep': 'Garder',
  'forget.failed': 'Pas encore oublié',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Arrêter la vérification ?',
  'close.detail': 'Ce que vous avez fait jusqu’ici est supprimé. Rien n’est envoyé.',
  'close.detail.sent':
    'Ce que vous avez confirmé a déjà été envoyé. Il est demandé à {audience} de le supprimer, et aucune donnée n’est partagée.',
  'close.stay': 'Continuer la vérification',
  'close.leave': 'Arrêter',

  // ── Guidance, under the picture. Short: it is read at arm’s length. ─────
  'face-none': 'Placez votre visage dans l’ovale',
  'face-many': 'Uniquement vous : quelqu’un d’autre est à l’image',
  'face-off-centre': 'Amenez votre visage au milieu',
  'face-too-far': 'Rapprochez-vous un peu',
  'face-too-close': 'Reculez un peu',
  'face-turned': 'Regardez droit vers la caméra',
  'face-too-dark': 'Cherchez plus de lumière',
  'face-blurred': 'Tenez la caméra immobile',
  'face-hold-still': 'Ne bougez plus',
  'face-move-back': 'Reculez jusqu’à tenir dans l’ovale',
  'face-move-closer': 'Approchez jusqu’à remplir l’ovale',
  'face-turn-left': 'Tournez la tête vers votre gauche',
  'face-turn-right': 'Tournez la tête vers votre droite',
  'face-turn-up': 'Levez le menton',
  'face-turn-down': 'Baissez le menton',
  'face-turn-back': 'Regardez à nouveau droit devant',
  'face-blink': 'Fermez les deux yeux, puis rouvrez-les',
  'face-close-eyes': 'Fermez les yeux une seconde, puis rouvrez-les',
  'face-close-eyes-longer': 'Gardez les yeux fermés un peu plus longtemps',
  'face-open-mouth': 'Ouvrez grand la bouche',
  'face-close-mouth': 'Fermez d’abord la bouche',
  'face-smile': 'Souriez',
  'face-follow-dot': 'Pointez le nez vers le point',
  'face-step-done': 'Bravo',
  'document-none': 'Placez le document dans le cadre',
  'document-too-far': 'Rapprochez-vous',
  'document-too-close': 'Reculez un peu',
  'document-cut-off': 'Montrez le document entier',
  'document-tilted': 'Tenez la caméra bien au-dessus',
  'document-too-dark': 'Cherchez plus de lumière',
  'document-glare': 'Inclinez-le à l’écart de la lumière',
  'document-portrait-glare': 'Inclinez-le : reflet sur le portrait',
  'document-blurred': 'Attendez qu’il soit net',
  'document-portrait-blurred': 'Ne bougez plus : le portrait doit être net',
  'document-covered': 'Retirez vos doigts de la page',
  'document-screen': 'Montrez le document lui-même, pas un écran',
  'document-copy': 'Montrez l’original, pas une copie',
  'document-moving': 'Ne bougez plus',
  'document-hold-still': 'Ne bougez plus',
  'document-reading': 'Lecture… ne bougez plus',
  'document-unreadable': 'Pas encore lisible',
  'document-expired': 'Ce document a expiré',
  'document-wrong-type': 'C’est un autre type de document',
  'document-wrong-side': 'Retournez-le : c’est l’autre côté',
  'document-turn-over': 'Maintenant, retournez-le',
  'document-done': 'Terminé',

  // ── Why a liveness try did not pass, and what to do. ────────────────────
  'liveness-out-of-time': 'Le temps est écoulé',
  'liveness-out-of-time.advice':
    'Commencez chaque mouvement dès qu’il s’affiche. Un petit mouvement suffit.',
  'liveness-face-lost': 'Votre visage est sorti de l’image',
  'liveness-face-lost.advice': 'Restez devant la caméra jusqu’à ce que l’anneau soit plein.',
  'liveness-many-faces': 'Il y avait plus d’un visage',
  'liveness-many-faces.advice':
    'Assurez-vous que personne, ni aucune image d’un visage, ne se trouve derrière vous.',
  'liveness-flat': 'Le visage semblait plat, comme une image',
  'liveness-flat.advice':
    'Mettez-vous face à une lumière régulière et bougez la tête, pas la caméra.',
  'liveness-no-challenge': 'Les mouvements n’ont pas été reconnus',
  'liveness-no-challenge.advice': 'Faites chaque mouvement nettement, puis revenez au milieu.',
  'liveness-unasked-movement': 'Il y a eu d’autres mouvements que ceux affichés',
  'liveness-unasked-movement.advice':
    'Regardez droit devant vous jusqu’à ce qu’un mouvement s’affiche, puis ne faites que celui-là.',
  'liveness-track-broken': 'L’image a été interrompue',
  'liveness-track-broken.advice':
    'Gardez cette page ouverte au premier plan et fermez les autres applications qui utilisent la caméra.',

  // ── What the comparison of faces came to; in the summary. ─────────────────
  'face-match-differs': 'La photo du document ne vous ressemble pas',
  'face-match-differs.advice':
    'Refaites les deux sous une lumière régulière, sans lunettes ni casquette, et sans reflet sur la photo. Vous pouvez envoyer tel quel : le destinataire décide.',
  'face-match-changed': 'Le selfie montre plus d’une personne',
  'face-match-changed.advice':
    'Refaites-le sans personne d’autre, du premier mouvement au dernier.',
  'face-match-no-portrait': 'Aucun visage trouvé sur le document',
  'face-match-no-portrait.advice':
    'Refaites-le de sorte que sa photo soit entière, nette et sans reflet.',
  'face-match-portrait-small': 'La photo du document est trop petite pour être comparée',
  'face-match-portrait-small.advice': 'Refaites-le de plus près.',
  'face-match-no-selfie': 'Votre visage n’est pas visible sur toutes les images du selfie',
  'face-match-no-selfie.advice': 'Refaites-le avec tout votre visage à l’image.',

  // ── Why a face can't be seen well; in the summary. ────────────────────────
  'face-quality-many': 'Il y a plus d’un visage sur le selfie',
  'face-quality-many.advice': 'Refaites-le sans personne d’autre.',
  'face-quality-small': 'Votre visage est petit sur le selfie',
  'face-quality-small.advice': 'Refaites-le de plus près.',
  'face-quality-cropped': 'Votre visage n’est pas entier sur le selfie',
  'face-quality-cropped.advice': 'Refaites-le avec le front et le menton à l’image.',
  'face-quality-turned': 'Votre visage est détourné sur le selfie',
  'face-quality-turned.advice': 'Refaites-le en regardant la caméra entre les mouvements.',
  'face-quality-eyes-closed': 'Vos yeux sont fermés sur le selfie',
  'face-quality-eyes-closed.advice':
    'Refaites-le les yeux ouverts. Des verres foncés les cachent : retirez vos lunettes si vous le pouvez.',
  'face-quality-mouth-open': 'Votre bouche est grande ouverte sur le selfie',
  'face-quality-mouth-open.advice': 'Refaites-le avec le visage détendu.',
  'face-quality-dark': 'Votre visage est trop sombre sur le selfie',
  'face-quality-dark.advice':
    'Refaites-le avec une fenêtre ou une lampe devant vous, pas derrière.',
  'face-quality-bright': 'Votre visage est trop clair sur le selfie',
  'face-quality-bright.advice': 'Refaites-le loin de toute lumière forte.',
  'face-quality-uneven': 'Un côté de votre visage est bien plus sombre sur le selfie',
  'face-quality-uneven.advice': 'Refaites-le face à la lumière.',
  'face-quality-flat': 'Votre visage se distingue mal sur le selfie',
  'face-quality-flat.advice': 'Essuyez l’objectif et refaites-le avec plus de lumière.',
  'face-quality-blurred': 'Votre visage est flou sur le selfie',
  'face-quality-blurred.advice': 'Essuyez l’objectif et tenez l’appareil immobile.',

  // ── Why a backend declined, as the embedded one names it; under the error. ─
  'reason.liveness-not-passed': 'La vidéo selfie n’a pas pu être confirmée.',
  'reason.liveness-other-challenge':
    'La vidéo selfie montre d’autres mouvements que ceux demandés.',
  'reason.face-differs': 'Le selfie montre une autre personne que le document.',
  'reason.document-missing': 'L’image du document manque.',
  'reason.document-unreadable': 'Le document n’a pas pu être lu sur son image.',
  'reason.document-reads-differently': 'L’image dit autre chose que ce qui y a été lu.',
  'reason.document-type-not-accepted': 'Ce type de document n’est pas accepté ici.',
  'reason.document-country-not-accepted': 'Les documents de ce pays ne sont pas acceptés ici.',
  'reason.document-country-unproven': 'Le pays du document n’a pas pu être lu sur son image.',
  'reason.upload-not-accepted': 'Ce document doit être photographié, pas choisi dans des fichiers.',
  'reason.claims-differ': 'Ce qui a été lu ne correspond pas à l’image.',
  'reason.identity-unknown': 'Ce qui était connu d’avant n’existe plus.',
  'reason.identity-other-face':
    'Le selfie montre une autre personne que celle qui a été vérifiée ici auparavant. Si c’est votre première visite, choisissez « Tout refaire ».',
  'reason.identity-face-not-compared':
    'Votre visage n’est pas visible sur toutes les images du selfie, il n’a donc pas pu être comparé.',

  // ── Digital Credentials: a wallet answers in the place of a document ──────
  WALLET_CREDENTIAL: 'Attestation du portefeuille numérique',
  'evidence-choice.heading': 'Montrez qui vous êtes',
  'evidence-choice.detail': 'Un seul de ces moyens suffit.',
  'evidence-choice.wallet': 'Utiliser un portefeuille numérique',
  'evidence-choice.wallet.detail':
    'Il ne montre que ce qui est demandé, et vous demande votre accord avant.',
  'evidence-choice.document': 'Photographier un document',
  'evidence-choice.document.detail': 'Avec la caméra de cet appareil',
  'busy.wallet': 'Continuez dans votre portefeuille',
  'busy.wallet.detail': 'Cette fenêtre attend sa réponse.',
  'zone.issuer-signed': 'Depuis votre portefeuille',
  'check.issuer': 'signature de l’émetteur correcte',
  ERR_WALLET_CANCELLED: 'Aucun portefeuille n’a répondu',
  'ERR_WALLET_CANCELLED.advice':
    'Il a été fermé, ou aucun ne contient ce qui est demandé. Réessayez, ou photographiez un document.',
  ERR_WALLET_FAILED: 'Le portefeuille n’a pas répondu à la demande',
  'ERR_WALLET_FAILED.advice': 'Réessayez, ou photographiez un document.',
  ERR_WALLET_TIMEOUT: 'Le portefeuille a pris trop de temps',
  'ERR_WALLET_TIMEOUT.advice': 'Réessayez, ou photographiez un document.',
  ERR_WALLET_MALFORMED: 'La réponse du portefeuille n’est pas ce qui était demandé',
  'ERR_WALLET_MALFORMED.advice':
    'Rien n’en est utilisé. Essayez un autre portefeuille, ou photographiez un document.',
  ERR_WALLET_FORMAT: 'Ce type d’attestation ne peut pas être contrôlé ici',
  'ERR_WALLET_FORMAT.advice': 'Essayez un autre portefeuille, ou photographiez un document.',
  ERR_WALLET_TYPE: 'Cette attestation ne dit pas qui vous êtes',
  'ERR_WALLET_TYPE.advice': 'Choisissez celle de votre identité, ou photographiez un document.',
  ERR_WALLET_ISSUER: 'L’émetteur de cette attestation n’est pas accepté ici',
  'ERR_WALLET_ISSUER.advice':
    'Choisissez-en une d’un autre émetteur, ou photographiez un document.',
  ERR_WALLET_SIGNATURE: 'La signature de l’émetteur n’est pas correcte',
  'ERR_WALLET_SIGNATURE.advice':
    'Demandez à nouveau l’attestation à son émetteur, ou photographiez un document.',
  ERR_WALLET_ALTERED: 'L’attestation a été modifiée',
  'ERR_WALLET_ALTERED.advice':
    'Demandez à nouveau l’attestation à son émetteur, ou photographiez un document.',
  ERR_WALLET_HOLDER: 'Cette attestation est liée à un autre appareil',
  'ERR_WALLET_HOLDER.advice':
    'Utilisez le portefeuille pour lequel elle a été délivrée, ou photographiez un document.',
  ERR_WALLET_AUDIENCE: 'Le portefeuille a répondu à une autre page',
  'ERR_WALLET_AUDIENCE.advice': 'Réessayez, ou photographiez un document.',
  ERR_WALLET_NONCE: 'Le portefeuille a répondu à une autre demande',
  'ERR_WALLET_NONCE.advice': 'Réessayez, ou photographiez un document.',
  ERR_WALLET_VALIDITY: 'Cette attestation n’est pas valide aujourd’hui',
  'ERR_WALLET_VALIDITY.advice':
    'Elle a expiré, ou n’est pas encore valide. Demandez-en une nouvelle à son émetteur, ou photographiez un document.',

  // ── Data points ─────────────────────────────────────────────────────────
  first_names: 'Prénoms',
  last_name: 'Nom',
  document_number: 'Numéro du document',
  document_origin_country: 'Pays de délivrance',
  nationality: 'Nationalité',
  date_of_birth: 'Date de naissance',
  sex: 'Sexe',
  place_of_birth: 'Lieu de naissance',
  date_of_issue: 'Date de délivrance',
  date_of_expiry: 'Date d’expiration',
  authority: 'Autorité de délivrance',
  personal_id_number: 'Numéro personnel',
  mrtd_document_code: 'Code du document',
  mrtd_issuing_country: 'Code du pays de délivrance',
  mrtd_verified: 'Lignes lisibles par machine vérifiées',
  raw_mrz_string: 'Lignes lisibles par machine',
  drivers_license_categories: 'Catégories du permis',
  address: 'Adresse',
  street_and_house_number: 'Rue et numéro',
  city: 'Ville',
  postal_code: 'Code postal',
  country: 'Pays',
  member_id: 'Numéro d’adhérent',
  group_number: 'Numéro de groupe',
  insurance_provider: 'Organisme d’assurance',
  email: 'Adresse e-mail',
  id_authenticity_factor: 'Authenticité du document',
  face_match_factor: 'Concordance du visage',
  liveness_factor: 'Détection du vivant',
  pad_factor: 'Visage et non image',
  age: 'Âge',
  age_over: '{years} ans ou plus',
  full_name: 'Nom complet',
  document_is_expired: 'Document expiré',

  // ── Resource types; also within a sentence (`.inline`). ─────────────────
  SELFIE_VIDEO: 'Vidéo selfie',
  PASSPORT: 'Passeport',
  DRIVERS_LICENSE: 'Permis de conduire',
  NATIONAL_ID_CARD: 'Carte d’identité',
  RESIDENCE_PERMIT: 'Titre de séjour',
  VISA: 'Visa',
  PROOF_OF_ADDRESS: 'Justificatif de domicile',
  HEALTH_INSURANCE_CARD: 'Carte d’assurance maladie',
  EMAIL: 'Adresse e-mail',

  // ── Steps, as events name them. ─────────────────────────────────────────
  'step.START': 'Début',
  'step.CONSENT': 'Consentement',
  'step.EMAIL': 'E-mail',
  'step.COUNTRY': 'Pays',
  'step.RESOURCE_CHOICE': 'Type de document',
  'step.RESOURCE_EXPLANATION': 'Comment faire',
  'step.RESOURCE': 'Caméra',
  'step.REUSABLE_RESOURCES': 'Identité connue',
  'step.SUMMARY': 'Récapitulatif',
  'step.SHARE': 'Partage',
  'step.FINISHED': 'Terminé',

  // ── Issuing codes that are no country of ISO 3166-1. ────────────────────
  'country.D': 'Allemagne',
  'country.EUE': 'Union européenne',
  'country.GBD': 'Citoyenneté des territoires britanniques d’outre-mer',
  'country.GBN': 'Nationalité britannique (outre-mer)',
  'country.GBO': 'Citoyenneté britannique d’outre-mer',
  'country.GBP': 'Personne sous protection britannique',
  'country.GBS': 'Sujet britannique',
  'country.RKS': 'Kosovo',
  'country.UNA': 'Institution spécialisée des Nations Unies',
  'country.UNK': 'Administration intérimaire des Nations Unies au Kosovo',
  'country.UNO': 'Nations Unies',
  'country.UTO': 'Utopie (spécimen)',
  'country.XOM': 'Ordre souverain de Malte',
  'country.XPO': 'Interpol',
  'country.XXA': 'Personne apatride',
  'country.XXB': 'Personne réfugiée (Convention de 1951)',
  'country.XXC': 'Personne réfugiée',
  'country.XXX': 'Nationalité non précisée',

  // ── Errors: a title, and what to do. The code is shown small below. ─────
  'error.detail': 'Code {code}',
  // Where a Biometric Authentication can’t be, and a Verification can.
  'error.verify': 'Vérifier mon identité',
  ERR_PROTOCOL_INVALID_ARGUMENT: 'Cette page n’est pas configurée correctement',
  'ERR_PROTOCOL_INVALID_ARGUMENT.advice':
    'Merci de prévenir le responsable de cette page et de lui donner le code ci-dessous.',
  ERR_PROTOCOL_UNKNOWN_DATA_POINT: 'Cette page demande quelque chose d’inconnu',
  'ERR_PROTOCOL_UNKNOWN_DATA_POINT.advice':
    'Merci de prévenir le responsable de cette page et de lui donner le code ci-dessous.',
  ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE: 'Cette page demande un document inconnu',
  'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE.advice':
    'Merci de prévenir le responsable de cette page et de lui donner le code ci-dessous.',
  ERR_PROTOCOL_UNKNOWN_COUNTRY: 'Cette page indique un pays inconnu',
  'ERR_PROTOCOL_UNKNOWN_COUNTRY.advice':
    'Merci de prévenir le responsable de cette page et de lui donner le code ci-dessous.',
  ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE: 'Ce document ne peut pas encore être utilisé ici',
  'ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE.advice':
    'Utilisez un passeport, ou demandez un autre moyen au responsable de cette page.',

  ERR_BUNDLE_MALFORMED: 'Vos images n’ont pas été acceptées',
  'ERR_BUNDLE_MALFORMED.advice':
    'Recommencez. Si cela se produit deux fois, donnez le code ci-dessous au responsable de cette page.',
  ERR_BUNDLE_HEADER: 'Vos images n’ont pas été acceptées',
  'ERR_BUNDLE_HEADER.advice':
    'Recommencez. Si cela se produit deux fois, donnez le code ci-dessous au responsable de cette page.',
  ERR_BUNDLE_SIGNATURE: 'Le sceau de vos images est rompu',
  'ERR_BUNDLE_SIGNATURE.advice':
    'Elles ont été modifiées après la prise. Recommencez, sur un réseau de confiance.',
  ERR_BUNDLE_KEY_MISMATCH: 'Le sceau appartient à un autre appareil',
  'ERR_BUNDLE_KEY_MISMATCH.advice': 'Recommencez sur l’appareil avec lequel vous avez débuté.',
  ERR_BUNDLE_VERSION: 'Cette page et son serveur ne vont pas ensemble',
  'ERR_BUNDLE_VERSION.advice':
    'Rechargez la page. Si cela persiste, donnez le code ci-dessous à son responsable.',
  ERR_BUNDLE_CRITICAL: 'Cette page et son serveur ne vont pas ensemble',
  'ERR_BUNDLE_CRITICAL.advice':
    'Rechargez la page. Si cela persiste, donnez le code ci-dessous à son responsable.',
  ERR_BUNDLE_NOT_CANONICAL: 'Vos images n’ont pas été acceptées',
  'ERR_BUNDLE_NOT_CANONICAL.advice':
    'Recommencez. Si cela se produit deux fois, donnez le code ci-dessous au responsable de cette page.',
  ERR_BUNDLE_SCHEMA: 'Vos images n’ont pas été acceptées',
  'ERR_BUNDLE_SCHEMA.advice':
    'Recommencez. Si cela se produit deux fois, donnez le code ci-dessous au responsable de cette page.',
  ERR_BUNDLE_FILE_MISSING: 'Une image s’est perdue en route',
  'ERR_BUNDLE_FILE_MISSING.advice': 'Recommencez avec une connexion stable.',
  ERR_BUNDLE_FILE_UNEXPECTED: 'Un élément reçu n’a rien à faire ici',
  'ERR_BUNDLE_FILE_UNEXPECTED.advice': 'Recommencez, sur un réseau de confiance.',
  ERR_BUNDLE_FILE_ALTERED: 'Une image a été modifiée en route',
  'ERR_BUNDLE_FILE_ALTERED.advice': 'Recommencez, sur un réseau de confiance.',
  ERR_BUNDLE_EXPIRED: 'Cela a pris trop de temps',
  'ERR_BUNDLE_EXPIRED.advice':
    'Pour votre sécurité, une session est courte. Réessayez : ce sera plus rapide maintenant.',
  ERR_BUNDLE_NOT_YET_VALID: 'L’horloge de cet appareil est fausse',
  'ERR_BUNDLE_NOT_YET_VALID.advice':
    'Réglez la date et l’heure sur automatique dans vos réglages, puis rechargez la page.',
  ERR_BUNDLE_NONCE: 'Cette session a déjà été utilisée',
  'ERR_BUNDLE_NONCE.advice': 'Réessayez : une nouvelle session est ouverte pour vous.',
  ERR_BUNDLE_AUDIENCE: 'La réponse est venue de quelqu’un d’autre',
  'ERR_BUNDLE_AUDIENCE.advice': 'Merci de donner le code ci-dessous au responsable de cette page.',
  ERR_BUNDLE_VERIFICATION: 'La réponse appartient à une autre session',
  'ERR_BUNDLE_VERIFICATION.advice': 'Fermez cette fenêtre et recommencez.',
  ERR_BUNDLE_CHALLENGE: 'Le selfie répond à d’autres consignes',
  'ERR_BUNDLE_CHALLENGE.advice': 'Fermez cette fenêtre et recommencez.',
  ERR_BUNDLE_CONSENT: 'Le retrait ne correspond pas au consentement',
  'ERR_BUNDLE_CONSENT.advice': 'Merci de donner le code ci-dessous au responsable de cette page.',

  ERR_CAMERA_DENIED: 'La caméra n’est pas autorisée',
  'ERR_CAMERA_DENIED.advice': 'Autorisez la caméra pour cette page, puis réessayez :',
  'ERR_CAMERA_DENIED.chrome-desktop':
    'Cliquez sur l’icône à gauche de l’adresse|Activez « Caméra »|Revenez et réessayez',
  'ERR_CAMERA_DENIED.chrome-android':
    'Touchez l’icône à gauche de l’adresse|Ouvrez « Autorisations » et autorisez la caméra|Revenez et réessayez',
  'ERR_CAMERA_DENIED.safari-ios':
    'Touchez l’icône dans la barre d’adresse et ouvrez « Réglages du site web »|Réglez « Appareil photo » sur « Autoriser »|S’il n’y figure pas : Réglages, Apps, Safari, Appareil photo',
  'ERR_CAMERA_DENIED.safari-mac':
    'Ouvrez le menu Safari, puis « Réglages pour ce site web »|Réglez « Caméra » sur « Autoriser »|Revenez et réessayez',
  'ERR_CAMERA_DENIED.firefox':
    'Cliquez sur la caméra barrée à gauche de l’adresse|Supprimez « Bloqué » à côté de la caméra|Revenez et réessayez',
  'ERR_CAMERA_DENIED.other':
    'Ouvrez les réglages de votre navigateur pour cette page|Autorisez la caméra|Vérifiez aussi que votre système permet au navigateur de l’utiliser',
  ERR_CAMERA_DISMISSED: 'La demande d’accès à la caméra est restée sans réponse',
  'ERR_CAMERA_DISMISSED.advice':
    'Réessayez et choisissez « Autoriser » quand votre navigateur le demande.',
  ERR_CAMERA_ABSENT: 'Aucune caméra trouvée',
  'ERR_CAMERA_ABSENT.advice':
    'Branchez ou allumez une caméra, puis réessayez. Ou ouvrez cette page sur votre téléphone.',
  ERR_CAMERA_BUSY: 'La caméra est déjà utilisée',
  'ERR_CAMERA_BUSY.advice':
    'Fermez les autres applications et onglets qui l’utilisent, comme les appels vidéo, puis réessayez.',
  ERR_CAMERA_POLICY: 'Cette page n’a pas le droit d’utiliser la caméra',
  'ERR_CAMERA_POLICY.advice':
    'Son responsable doit le permettre. Merci de lui donner le code ci-dessous.',
  ERR_CAMERA_INSECURE: 'Cette page n’est pas ouverte de façon sécurisée',
  'ERR_CAMERA_INSECURE.advice':
    'Les caméras ne fonctionnent que sur les adresses qui commencent par https. Ouvrez la page ainsi.',
  ERR_CAMERA_UNSUPPORTED: 'Ce navigateur ne peut pas utiliser la caméra',
  'ERR_CAMERA_UNSUPPORTED.advice':
    'Ouvrez cette page dans une version récente de Chrome, Edge, Firefox ou Safari, pas dans une autre application.',
  ERR_CAMERA_UNSUITABLE: 'Cette caméra n’est pas assez bonne',
  'ERR_CAMERA_UNSUITABLE.advice':
    'Choisissez une autre caméra, ou ouvrez cette page sur votre téléphone.',
  ERR_CAMERA_ENDED: 'La caméra a été éteinte',
  'ERR_CAMERA_ENDED.advice':
    'Une autre application l’a prise, ou elle a été débranchée. Réessayez.',
  ERR_CAMERA_TIMEOUT: 'La caméra ne répond pas',
  'ERR_CAMERA_TIMEOUT.advice': 'Fermez les autres applications qui l’utilisent, puis réessayez.',
  ERR_CAMERA_STILL: 'La photo a échoué',
  'ERR_CAMERA_STILL.advice':
    'Réessayez. Si cela se produit deux fois, choisissez une autre caméra.',
  ERR_CAMERA_CLIP: 'La vidéo a échoué',
  'ERR_CAMERA_CLIP.advice':
    'Réessayez. Si cela se produit deux fois, choisissez une autre caméra ou un autre navigateur.',

  ERR_VISION_ASSET_BASE: 'Cette page ne dit pas où sont ses fichiers',
  'ERR_VISION_ASSET_BASE.advice':
    'Son responsable doit définir « asset-base ». Merci de lui donner le code ci-dessous.',
  ERR_VISION_ASSET_MISSING: 'Il manque un fichier',
  'ERR_VISION_ASSET_MISSING.advice':
    'Réessayez. Si cela persiste, donnez le code ci-dessous au responsable de cette page.',
  ERR_VISION_ASSET_WRONG_TYPE: 'Un fichier a été mal livré',
  'ERR_VISION_ASSET_WRONG_TYPE.advice':
    'Le responsable de cette page doit corriger cela. Merci de lui donner le code ci-dessous.',
  ERR_VISION_ASSET_ALTERED: 'Un fichier n’est pas celui qui a été publié',
  'ERR_VISION_ASSET_ALTERED.advice':
    'Il n’a pas été utilisé. Réessayez, sur un réseau de confiance.',
  ERR_VISION_ASSET_NETWORK: 'La connexion a échoué',
  'ERR_VISION_ASSET_NETWORK.advice': 'Vérifiez que vous êtes en ligne, puis réessayez.',
  ERR_VISION_WORKER_BLOCKED: 'Cette page bloque une partie du contrôle',
  'ERR_VISION_WORKER_BLOCKED.advice':
    'Le responsable de cette page doit la permettre. Merci de lui donner le code ci-dessous.',
  ERR_VISION_WORKER_CRASHED: 'Le contrôle s’est arrêté',
  'ERR_VISION_WORKER_CRASHED.advice':
    'Fermez d’autres onglets et applications pour libérer de la mémoire, puis réessayez.',
  ERR_VISION_ENGINE: 'Le contrôle n’a pas pu démarrer',
  'ERR_VISION_ENGINE.advice':
    'Réessayez. Si cela persiste, utilisez une version récente de Chrome, Edge, Firefox ou Safari.',
  ERR_VISION_TIMEOUT: 'Le contrôle prend trop de temps',
  'ERR_VISION_TIMEOUT.advice': 'Fermez d’autres onglets et applications, puis réessayez.',

  // Where a file is chosen, above the place to drop another.
  ERR_VISION_FILE_TYPE: 'Ce type de fichier ne peut pas être ouvert',
  'ERR_VISION_FILE_TYPE.advice': 'Choisissez un PDF ou une image : JPEG, PNG ou WebP.',
  ERR_VISION_FILE_HEIC: 'Ce navigateur ne peut pas ouvrir les images HEIC',
  'ERR_VISION_FILE_HEIC.advice':
    'Enregistrez-la d’abord en JPEG, ou faites-en une capture d’écran et choisissez celle-ci.',
  ERR_VISION_FILE_TOO_LARGE: 'Le fichier est trop volumineux',
  'ERR_VISION_FILE_TOO_LARGE.advice':
    'Choisissez-en un de 20 Mo au plus, ou photographiez le document.',
  ERR_VISION_FILE_TOO_SMALL: 'L’image est trop petite pour être lue',
  'ERR_VISION_FILE_TOO_SMALL.advice': 'Choisissez l’image d’origine, pas un aperçu.',
  ERR_VISION_FILE_TOO_MANY_PAGES: 'Le fichier a trop de pages',
  'ERR_VISION_FILE_TOO_MANY_PAGES.advice':
    'Choisissez-en un de 40 pages au plus, ou photographiez la page.',
  ERR_VISION_FILE_BROKEN: 'Le fichier est endommagé',
  'ERR_VISION_FILE_BROKEN.advice':
    'Téléchargez-le ou enregistrez-le à nouveau, puis choisissez le nouveau.',
  ERR_VISION_FILE_ENCRYPTED: 'Le fichier est protégé par un mot de passe',
  'ERR_VISION_FILE_ENCRYPTED.advice':
    'Ouvrez-le, imprimez-le dans un nouveau PDF sans mot de passe, et choisissez celui-ci.',

  ERR_VAULT_BLOCKED: 'Ce navigateur n’enregistre rien',
  'ERR_VAULT_BLOCKED.advice':
    'Quittez la navigation privée ou autorisez le stockage pour cette page, puis rechargez-la.',
  ERR_VAULT_QUOTA: 'L’appareil est plein',
  'ERR_VAULT_QUOTA.advice': 'Libérez un peu d’espace, puis réessayez.',
  ERR_VAULT_CORRUPT: 'Ce qui était enregistré est illisible',
  'ERR_VAULT_CORRUPT.advice': 'Réessayez : tout est recréé.',

  ERR_FLOW_NOTHING_PROVES: 'Cette page demande ce qu’aucun document ne peut prouver ici',
  'ERR_FLOW_NOTHING_PROVES.advice':
    'Merci de prévenir le responsable de cette page et de lui donner le code ci-dessous.',
  ERR_FLOW_ALREADY_RUNNING: 'Une vérification est déjà ouverte',
  'ERR_FLOW_ALREADY_RUNNING.advice': 'Terminez-la ou fermez-la d’abord.',
  ERR_FLOW_NOT_ALLOWED_NOW: 'Cela n’est pas possible ici',
  'ERR_FLOW_NOT_ALLOWED_NOW.advice': 'Fermez cette fenêtre et recommencez.',
  ERR_FLOW_LIVENESS_FAILED: 'La vidéo selfie n’a pas pu être confirmée',
  'ERR_FLOW_LIVENESS_FAILED.advice':
    'Mettez-vous face à une lumière régulière, tenez la caméra à hauteur des yeux et réessayez.',
  ERR_FLOW_DOCUMENT_UNREADABLE: 'Votre document n’a pas pu être lu',
  'ERR_FLOW_DOCUMENT_UNREADABLE.advice':
    'Essuyez l’objectif, posez le document à plat sous une lumière régulière et réessayez.',
  ERR_FLOW_CANCELLED: 'La vérification a été arrêtée',
  'ERR_FLOW_CANCELLED.advice': 'Rien n’a été partagé. Vous pouvez recommencer à tout moment.',
  ERR_FLOW_NOT_GRANTED: 'Cela n’a pas été partagé',
  'ERR_FLOW_NOT_GRANTED.advice': 'Vous n’avez pas accepté de le partager, c’est donc resté ici.',
  ERR_FLOW_SESSION_EXPIRED: 'Votre session est terminée',
  'ERR_FLOW_SESSION_EXPIRED.advice':
    'Pour votre sécurité, une session est courte. Réessayez pour en ouvrir une nouvelle.',

  // Biometric Authentication: whoever comes back shows that it is them.
  ERR_AUTH_UNSUPPORTED: 'Cette page ne peut pas vous reconnaître',
  'ERR_AUTH_UNSUPPORTED.advice': 'Merci de donner le code ci-dessous au responsable de cette page.',
  ERR_AUTH_UNKNOWN_IDENTITY: 'Ce navigateur ne vous connaît pas encore',
  'ERR_AUTH_UNKNOWN_IDENTITY.advice':
    'Vous avez vérifié votre identité dans un autre navigateur ou sur un autre appareil, ou les données de celui-ci ont été supprimées. Vérifiez votre identité une fois ici.',
  ERR_AUTH_NOT_ENROLLED: 'Il n’y a pas de visage à comparer',
  'ERR_AUTH_NOT_ENROLLED.advice':
    'Quand vous avez vérifié votre identité, votre visage n’a pas été comparé à un document. Vérifiez à nouveau votre identité.',
  ERR_AUTH_OTHER_DEVICE: 'Ce n’est pas le navigateur dans lequel vous avez vérifié votre identité',
  'ERR_AUTH_OTHER_DEVICE.advice':
    'Sa clé est différente. Utilisez le navigateur d’alors, ou vérifiez votre identité une fois ici.',
  ERR_AUTH_NONCE: 'Cette session a déjà été utilisée',
  'ERR_AUTH_NONCE.advice': 'Réessayez : une nouvelle session est ouverte pour vous.',
  ERR_AUTH_REPLAYED: 'Cette vidéo selfie a déjà été envoyée',
  'ERR_AUTH_REPLAYED.advice': 'Réessayez avec une nouvelle.',
  ERR_AUTH_LIVENESS: 'La vidéo selfie n’a pas pu être confirmée',
  'ERR_AUTH_LIVENESS.advice':
    'Mettez-vous face à une lumière régulière, tenez la caméra à hauteur des yeux et réessayez.',
  ERR_AUTH_FACE_NOT_COMPARED: 'Votre visage n’a pas pu être comparé',
  'ERR_AUTH_FACE_NOT_COMPARED.advice':
    'Il n’était pas visible sur toutes les images. Cherchez une lumière régulière, restez à l’image et réessayez.',
  ERR_AUTH_FACE_DIFFERS: 'Votre visage n’a pas été reconnu',
  'ERR_AUTH_FACE_DIFFERS.advice':
    'Il diffère de celui qui a été vérifié ici. Si c’est bien vous : retirez chapeau et lunettes, cherchez une lumière régulière et réessayez.',
  ERR_AUTH_TOO_MANY: 'Trop d’essais avec un autre visage',
  'ERR_AUTH_TOO_MANY.advice':
    'Attendez une demi-minute, puis réessayez. À chaque nouvelle fois, l’attente est plus longue.',
  ERR_AUTH_PASSKEY_UNSUPPORTED: 'Les clés d’accès ne peuvent pas être utilisées ici',
  'ERR_AUTH_PASSKEY_UNSUPPORTED.advice':
    'Cette page en demande une, et ce navigateur n’en a pas pour elle. Mettez le navigateur à jour ou utilisez-en un autre.',
  ERR_AUTH_PASSKEY_NOT_ENROLLED: 'Vous n’avez pas encore de clé d’accès pour cette page',
  'ERR_AUTH_PASSKEY_NOT_ENROLLED.advice':
    'Elle est créée quand vous vérifiez votre identité. Faites-le une nouvelle fois.',
  ERR_AUTH_PASSKEY_CANCELLED: 'La clé d’accès n’a pas été utilisée',
  'ERR_AUTH_PASSKEY_CANCELLED.advice':
    'Vous avez fermé la fenêtre qui la demandait, ou elle n’a pas été trouvée sur cet appareil. Vous pouvez réessayer.',
  ERR_AUTH_PASSKEY_TIMEOUT: 'Cela a pris trop de temps',
  'ERR_AUTH_PASSKEY_TIMEOUT.advice': 'La clé d’accès n’a pas été déverrouillée à temps. Réessayez.',
  ERR_AUTH_PASSKEY_FAILED: 'La clé d’accès n’a pas fonctionné',
  'ERR_AUTH_PASSKEY_FAILED.advice':
    'Votre navigateur n’a pas pu l’utiliser. Réessayez, ou avec un autre appareil.',
  ERR_AUTH_PASSKEY_MISSING: 'Votre clé d’accès manque',
  'ERR_AUTH_PASSKEY_MISSING.advice':
    'Cette page la demande en plus de votre visage. Réessayez avec elle.',
  ERR_AUTH_PASSKEY_MALFORMED: 'La clé d’accès est illisible',
  'ERR_AUTH_PASSKEY_MALFORMED.advice':
    'Votre navigateur a envoyé autre chose que ce qui était demandé. Réessayez.',
  ERR_AUTH_PASSKEY_UNKNOWN: 'Cette clé d’accès en est une autre',
  'ERR_AUTH_PASSKEY_UNKNOWN.advice': 'Réessayez avec celle que vous avez créée pour cette page.',
  ERR_AUTH_PASSKEY_CHALLENGE: 'La clé d’accès a répondu à une autre question',
  'ERR_AUTH_PASSKEY_CHALLENGE.advice':
    'Elle a été utilisée pour une session plus ancienne. Réessayez.',
  ERR_AUTH_PASSKEY_ORIGIN: 'La clé d’accès a été utilisée sur une autre page',
  'ERR_AUTH_PASSKEY_ORIGIN.advice':
    'Regardez l’adresse de cette page : est-ce celle que vous connaissez ? Ouvrez celle-là et réessayez.',
  ERR_AUTH_PASSKEY_RELYING_PARTY: 'La clé d’accès appartient à une autre page',
  'ERR_AUTH_PASSKEY_RELYING_PARTY.advice':
    'Réessayez avec celle que vous avez créée pour cette page.',
  ERR_AUTH_PASSKEY_USER: 'La clé d’accès n’a pas été déverrouillée',
  'ERR_AUTH_PASSKEY_USER.advice':
    'Votre appareil doit constater que c’est bien vous, par code PIN, empreinte ou autre. Réessayez.',
  ERR_AUTH_PASSKEY_COUNTER: 'La clé d’accès a peut-être été copiée',
  'ERR_AUTH_PASSKEY_COUNTER.advice':
    'Elle a compté moins d’utilisations qu’auparavant. Vérifiez à nouveau votre identité pour en créer une nouvelle.',
  ERR_AUTH_PASSKEY_SIGNATURE: 'La clé d’accès n’a pas pu être confirmée',
  'ERR_AUTH_PASSKEY_SIGNATURE.advice':
    'Sa signature ne correspond pas à celle qui a été créée. Réessayez avec la bonne.',

  ERR_ADAPTER_INVALID: 'Cette page n’est pas connectée correctement',
  'ERR_ADAPTER_INVALID.advice':
    'Merci de prévenir le responsable de cette page et de lui donner le code ci-dessous.',
  ERR_ADAPTER_FAILED: 'Le service n’a pas pu être joint',
  'ERR_ADAPTER_FAILED.advice': 'Vérifiez que vous êtes en ligne, puis réessayez.',
  ERR_ADAPTER_TIMEOUT: 'Le service ne répond pas',
  'ERR_ADAPTER_TIMEOUT.advice': 'Vérifiez que vous êtes en ligne, puis réessayez.',
  ERR_ADAPTER_NONSENSE: 'Le service a donné une réponse qui n’a pas de sens',
  'ERR_ADAPTER_NONSENSE.advice':
    'Réessayez. Si cela persiste, donnez le code ci-dessous au responsable de cette page.',
  ERR_ADAPTER_REJECTED: 'Le service n’a pas accepté cela',
  'ERR_ADAPTER_REJECTED.advice':
    'Réessayez. Si cela persiste, donnez le code ci-dessous au responsable de cette page.',
  ERR_ADAPTER_NO_WITHDRAWAL: 'Vous ne pouvez pas retirer cela ici',
  'ERR_ADAPTER_NO_WITHDRAWAL.advice':
    'Écrivez au destinataire du partage et donnez-lui la référence figurant sur votre reçu.',

  ERR_VERIFY_UNEXPECTED: 'Un problème est survenu',
  'ERR_VERIFY_UNEXPECTED.advice':
    'Réessayez. Si cela persiste, donnez le code ci-dessous au responsable de cette page.',
};

export {AUTHENTICATE} from './authenticate.js';
