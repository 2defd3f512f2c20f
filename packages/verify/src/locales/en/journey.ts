/** English. Keyed by code; a note says where a sentence appears. Placeholders stand in braces. */
import type {Messages} from '../messages.js';

/** Where a sentence counts, `.one` (`.zero`, `.two`, `.few`, `.many`) is its form for what `Intl.PluralRules` calls so. */
export const JOURNEY = {
  // ── Buttons and frame, on every screen ──────────────────────────────────
  'action.continue': 'Continue',
  'action.back': 'Back',
  'action.close': 'Close',
  'action.retry': 'Try again',
  'action.cancel': 'Cancel',
  'progress.label': 'Step {index} of {count}: {name}',
  'stage.consent': 'Consent',
  'stage.selfie': 'Selfie',
  'stage.document': 'Document',
  'stage.review': 'Review',
  'stage.share': 'Share',

  // ── Start, busy ─────────────────────────────────────────────────────────
  'opening.heading': 'Getting ready',
  'opening.detail': 'Opening a secure session…',

  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.heading': 'Before we begin',
  'consent.asks': '{audience} asks you to verify your identity.',
  'consent.purpose': 'Why',
  'consent.points': 'What is asked for',
  'consent.optional': 'optional',
  'consent.points.note': 'You decide at the end which of these you share.',
  'consent.how': 'What happens to your pictures',
  'consent.how.device': 'They are checked on this device, in this window.',
  'consent.how.send': 'Nothing is sent before you have seen it and confirmed.',
  'consent.how.keep':
    'If you close this window before that, everything is dropped. What you send is kept by {audience} as its privacy notice says.',
  'consent.biometric':
    'I agree that my face is measured in the selfie video, to see that a live person is there.',
  // In its place where the User is known from before.
  'consent.biometric.known':
    'I agree that my face is measured in the selfie video, to see that a live person is there, and is compared with the face that was verified here before.',
  'consent.biometric.missing': 'Please tick this first: without it, a selfie can’t be checked.',
  'consent.button': 'Agree and continue',

  // ── E-mail address: one line to type ────────────────────────────────────
  'email.heading': 'Your e‑mail address',
  'email.detail':
    '{audience} asks for it. It is passed on as you type it: nobody checks here that it is yours.',
  'email.invalid': 'Please type an address such as name@example.org.',
  'email.without': 'Leave it out',

  // ── Known Identity: what is there from before ─────────────────────────────
  'known.heading': 'You have been here before',
  'known.detail': 'What was confirmed then need not be shown again.',
  'known.there': 'Already there',
  'known.points': 'What it answers',
  'known.captured': 'Captured on {date}',
  'known.missing': 'Still asked for',
  'known.selfie': 'A new selfie, to see that it is you',
  'known.for': 'For: {list}',
  'known.note': 'You see what it says, and decide what you share, at the end.',
  'known.note.send':
    'Sent to {audience}, sealed with a signature of this device. What you share, you decide after that.',
  'known.button': 'Go on with these',
  'known.button.send': 'Send and go on',
  'known.anew': 'Capture everything anew',

  // ── Selfie ──────────────────────────────────────────────────────────────
  'explain-selfie.heading': 'Take a selfie video',
  'explain-selfie.detail':
    'Follow a few short movements so that we can see you are really there. It takes about 20 seconds.',
  'explain-selfie.tip.light': 'Face a window or a lamp',
  'explain-selfie.tip.bare': 'Take off hat, mask and sunglasses',
  'explain-selfie.tip.alone': 'Be alone in the picture',
  'explain-selfie.camera': 'Your browser will ask for the camera next. Choose “Allow”.',
  'explain-selfie.button': 'Open camera',
  'selfie.heading': 'Selfie video',
  'selfie.steps': 'Movement {index} of {count}',
  'selfie.remaining': '{seconds} s left',
  'selfie.attempt': 'Try {attempt} of {attempts}',
  'selfie.wait': 'Look straight into the camera',
  'selfie.failed': 'That did not work yet',
  'selfie.left': 'You have {count} more tries.',
  'selfie.left.one': 'You have one more try.',
  'selfie.alternative': 'I can’t do this movement',
  'selfie.more-time': 'I need more time',
  // Where the page asks for it, the screen lights the face after the movements; the User may skip that.
  'selfie.light.notice': 'The screen will change colour softly for {seconds} seconds',
  'selfie.light.why': 'It helps to tell your face from a picture. You may skip it.',
  'selfie.light.now': 'Look straight into the camera',
  'selfie.light.skip': 'Skip',

  // ── Camera, under or over the picture ───────────────────────────────────
  'camera.opening': 'Waiting for the camera',
  'camera.opening.detail': 'Your browser asks whether this page may use it. Choose “Allow”.',
  'camera.picker': 'Camera',
  'camera.device': 'Camera {index}',
  'loading.face': 'Loading face tracking',
  'loading.document': 'Loading the document reader',
  'loading.text': 'Loading the text reader',
  'loading.match': 'Loading the comparison of faces',
  'loading.bytes': '{loaded} of {total} MB',
  'loading.ready': 'Almost there…',

  // ── Country and type of document ────────────────────────────────────────
  'country.heading': 'Where was your document issued?',
  'country.detail': 'The country printed on it, even if you live elsewhere.',
  'country.search': 'Search for a country',
  'country.suggested': 'Suggested',
  'country.all': 'All countries',
  'country.none': 'No country is called that.',
  'country.count': '{count} countries found',
  'country.count.one': '{count} country found',
  'document-type.heading': 'Which document do you have?',
  'document-type.detail': 'It must be valid and the original, not a copy.',
  'document-type.pages.1': 'One photo of the picture page',
  'document-type.pages.2': 'Front, and back if it is needed',

  // ── Document ────────────────────────────────────────────────────────────
  'explain-document.heading.page': 'Photograph the picture page',
  'explain-document.heading.card': 'Photograph your document',
  'explain-document.heading.letter': 'Show where you live',
  'explain-document.detail':
    'Lay your {document} flat and hold the camera above it. The photo is taken by itself when everything can be read.',
  'explain-document.detail.letter':
    'A letter to you at your address, not older than three months: a bill, a bank statement, a notice of an authority.',
  'explain-document.tip.whole.page': 'The whole page, with the lines of letters at its foot',
  'explain-document.tip.whole.card': 'The whole card, with all four corners',
  'explain-document.tip.whole.letter': 'The whole sheet, with your name, address and the date',
  'explain-document.tip.glare': 'No reflections: tilt it away from lamps',
  'explain-document.tip.sharp': 'Wait a moment until it is sharp',
  'explain-document.button': 'Open camera',
  'explain-document.upload': 'Choose a file instead',
  'document.heading': 'Document photo',
  'document.heading.front': 'Photo of the front',
  'document.heading.back': 'Photo of the back',
  'document.wait': 'Place the document inside the frame',
  'document.shutter': 'Take the photo now',
  'document.shutter.hint': 'Or take the photo yourself',
  // Over the picture, between the two sides; below it stands the guidance `document-turn-over`.
  'document.turn-over.detail':
    'The front is done. The back is taken by itself as soon as it is seen.',
  'document.turned': 'I have turned it over',
  'document.unreadable': 'The photo can’t be read',
  'document.unreadable.advice':
    'Look for more even light, keep the page flat and fill the frame with it.',
  // The picture is sharp, but there is nothing to read on it.
  'document.unreadable.usable':
    'If this side has no lines of letters and no bar code, you can use the photo as it is. Less may be confirmed by it.',
  'document.accept': 'Use it as it is',
  'side.front': 'front',
  'side.back': 'back',

  // ── A file in the place of a photo ──────────────────────────────────────
  'choose-file.heading': 'Choose a file: {what}',
  'choose-file.heading.front': 'Choose a file: {what}, front',
  'choose-file.heading.back': 'Now the back: {what}',
  'choose-file.detail': 'It is opened on this device only. You see it before anything is sent.',
  'choose-file.drop': 'Drop a file here, or paste it',
  'choose-file.let-go': 'Let go to open it',
  'choose-file.formats': 'PDF, JPEG, PNG or WebP, up to 20 MB',
  'choose-file.button': 'Choose a file',
  'busy.opening': 'Opening your file',
  'busy.reading': 'Reading the page',
  'busy.comparing': 'Comparing your face with the picture on your document',
  'busy.detail': 'This takes a few seconds.',
  'pick-page.heading': 'Which page?',
  'pick-page.detail':
    'Your file has {count} pages. Choose the one with your name, address and date.',
  'pick-page.page': 'Page {page}',
  'preview.heading': 'Is this the right one?',
  'preview.heading.incomplete': 'Something is missing',
  'preview.heading.refused': 'This one can’t be used',
  'preview.detail.upload': 'Only this page is used, nothing else of the file.',
  'preview.detail.camera': 'Can your name, your address and the date be seen clearly?',
  // Why a file can't be used, or not wholly; the same codes guide the camera.
  'preview.document-unreadable':
    'The document can’t be read in it. Choose a sharp picture of the whole document.',
  'preview.document-wrong-type': 'It shows another kind of document.',
  'preview.document-wrong-side': 'It shows the other side of the document.',
  'preview.findings': 'What was looked for',
  'preview.use': 'Use this one',
  'preview.use.anyway': 'Use it all the same',
  'preview.another.file': 'Choose another file',
  'preview.another.photo': 'Take another photo',
  // What was looked for on a letter; `.missing` where it was not found.
  'finding.address-holder': 'Your name',
  'finding.address-holder.missing': 'Your name was not found',
  'finding.address-date': 'Date of the letter',
  'finding.address-date.missing': 'No date was found',
  'finding.address-recent': 'Not older than three months',
  'finding.address-recent.missing': 'It must not be older than three months',
  'finding.address-lines': 'Your address',
  'finding.address-lines.missing': 'No address was found below your name',

  // ── Summary ─────────────────────────────────────────────────────────────
  'summary.heading': 'Check your pictures',
  'summary.detail': 'Can your face and every line of the document be seen clearly?',
  // Where nothing was photographed; and where the selfie is the only picture.
  'summary.heading.unseen': 'Check what is sent',
  'summary.detail.selfie': 'Can your face be seen clearly?',
  'summary.retake': 'Retake',
  'summary.retake.what': 'Retake: {what}',
  'summary.picture': 'Your picture: {what}',
  'summary.purpose.SELFIE_VIDEO': 'Shows that you are there in person',
  'summary.purpose.PROOF_OF_ADDRESS': 'Shows where you live',
  'summary.purpose.HEALTH_INSURANCE_CARD': 'Shows how you are insured',
  'summary.purpose.EMAIL': 'As you typed it',
  'summary.purpose.EMAIL.page': 'As this page knows it',
  'summary.change': 'Change',
  'summary.change.what': 'Change: {what}',
  'summary.purpose.document': 'Gives the Data points that were asked for',
  'summary.unproven.advice': 'Retake the picture that should show it, or send without it.',
  'summary.send': 'Send',
  'summary.send.note': 'Sent to {audience}, sealed with a signature of this device.',

  // ── Passkey: a second proof, made after the review or asked for after the selfie ──
  'passkey.create': 'Create a passkey',
  'passkey.create.detail':
    'When you come back it shows, together with your face, that it is you. Your device or your password manager keeps it.',
  'passkey.create.button': 'Create passkey',
  'passkey.get': 'Confirm with your passkey',
  'passkey.get.detail': 'It is the one that you created for this page.',
  'passkey.get.button': 'Use passkey',
  'passkey.unlock':
    'You unlock it as you unlock your device. Your PIN or fingerprint stays with the device.',
  'passkey.face': 'Nothing of your face goes into it.',
  'passkey.waiting': 'Please follow what your browser shows.',
  'passkey.without': 'Go on without',

  // ── Sending ─────────────────────────────────────────────────────────────
  'sending.heading': 'Sending',
  'sending.detail': 'Please keep this window open.',
  'sending.sealing': 'Sealing',
  'sending.sending': 'Sending',
  'sending.waiting': 'Waiting for the answer',
  'sending.bytes': '{sent} of {total} MB',

  // ── Share ───────────────────────────────────────────────────────────────
  'share.heading': 'Choose what you share',
  'share.detail':
    'This was read from your document. {audience} gets only what you leave switched on.',
  // Where a wallet answered, and where they come from more than one source.
  'share.detail.wallet':
    'This comes from your wallet. {audience} gets only what you leave switched on.',
  'share.detail.mixed':
    'Below each value you see where it comes from. {audience} gets only what you leave switched on.',
  'share.required': 'Required',
  'share.required.why': '{audience} can’t finish without these.',
  'share.optional': 'Optional',
  'share.optional.why': 'Shared only if you switch it on.',
  'share.derived': '{audience} gets this answer only, not your {source}.',
  'share.whole': '“{derived}” already answers this without the whole {what}.',
  // Under a required Data point, where one of several is enough.
  'share.instead': 'Or share this instead: {list}. One of them is enough.',
  'share.switch': 'Share {what}',
  'share.missing': 'Not found: {list}',
  'share.incomplete':
    'To go on, switch the required ones on again. Or close the window: then nothing is shared.',
  'share.button': 'Share {count} Data points',
  'share.button.one': 'Share {count} Data point',
  'share.button.none': 'Share nothing',
  'share.recording': 'Recording your consent…',
  'value.true': 'Yes',
  'value.false': 'No',
  'value.male': 'Male',
  'value.female': 'Female',
  'value.unspecified': 'Not specified',

  // Where a value was found; follows the value.
  'zone.mrz': 'Read from the lines at the bottom',
  'zone.visual': 'Read from the printed fields',
  'zone.barcode': 'Read from the barcode',
  'zone.file-text': 'Read from the text of the file',
  'zone.user': 'Given by you',
  'zone.page': 'Given by this page',
  'zone.derived': 'Worked out from {source}',
  'zone.judgement': 'Measured in your pictures',
  // What other sources say; follows the zone.
  'check.agrees': 'confirmed by a second check',
  'check.check-digit': 'check digit is right',
  'check.differs': 'another source says otherwise',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'You’re verified',
  'done.detail': '{audience} has what you chose to share. You can close this window.',
  'done.pending.heading': 'Sent',
  'done.pending.detail': '{audience} still has to look at it and will let you know.',
  'done.camera': 'The camera is off and your pictures are no longer kept in this window.',
  // Where the backend embedded in the browser answered.
  'done.local': 'Checked in this browser only: to anybody else it proves nothing.',
  'done.key': 'Your reference',
  'done.button': 'Done',

  // ── Consent receipt: a page of its own that the User keeps ──────────────
  'done.receipt': 'Keep a receipt',
  'receipt.file': 'consent-receipt.html',
  'receipt.json': 'Save this receipt for programs (JSON)',
  'receipt.json.file': 'consent-receipt.json',
  'receipt.title': 'Receipt of your consent',
  'receipt.recipient': 'Shared with',
  'receipt.purpose': 'Purpose',
  'receipt.given': 'You shared',
  'receipt.refused': 'You did not share',
  'receipt.time': 'When',
  'receipt.retention': 'Kept for',
  'receipt.withdrawal': 'How to withdraw',
  'receipt.withdrawal.ask': 'Ask whom you shared with, and give the reference below.',
  'receipt.text': 'Version of the text that you agreed to',
  'receipt.reference': 'Reference',
  'receipt.record': 'Record, signed by your device',
  // Of a consent that was withdrawn.
  'receipt.withdrawn': 'You shared, and have withdrawn',
  'receipt.withdrawn.time': 'Withdrawn',
  'receipt.withdrawal.record': 'Withdrawal, signed by your device',

  // ── <passbase-consents>: consents given in this browser ─────────────────
  'consents.heading': 'What you have shared',
  'consents.detail':
    'The consents that you gave in this browser. This list is kept on this device only.',
  'consents.none': 'In this browser you have shared nothing with {audience}.',
  'consents.points': 'Data points',
  'consents.points.none': 'None',
  'consents.time': 'When',
  'consents.state': 'State',
  'consents.state.given': 'Shared',
  'consents.state.unconfirmed': 'Withdrawal not confirmed yet',
  'consents.state.withdrawn': 'Withdrawn on {time}',
  'consents.withdraw': 'Withdraw',
  'consents.withdraw.again': 'Withdraw again',
  'consents.receipt': 'Receipt',
  'consents.forget': 'Forget on this device',
  // For screen readers: which of several consents a button is of.
  'consents.which': '{action}: {audience}, {time}',
  // Asked first. A text of consent: see WITHDRAWAL_TEXT_VERSION.
  'withdraw.heading': 'Withdraw this consent?',
  'withdraw.detail':
    '{audience} is told that you no longer agree, and to delete what you shared. What it has used or passed on before can’t be called back.',
  'withdraw.confirm': 'Withdraw',
  'withdraw.keep': 'Don’t withdraw',
  'withdraw.working': 'Withdrawing…',
  'withdraw.working.detail': 'Waiting for {audience} to confirm it.',
  'withdraw.done': 'Withdrawn',
  'withdraw.done.detail': '{audience} has confirmed it. Your receipt says so now.',
  'withdraw.failed': 'Not withdrawn yet',
  'forget.heading': 'Forget this on this device?',
  'forget.detail':
    'It disappears from this list only. The consent stays as it is, and you can’t withdraw it here any more. Keep the receipt first.',
  'forget.detail.withdrawn': 'It disappears from this list. The consent stays withdrawn.',
  'forget.confirm': 'Forget',
  'forget.keep': 'Keep it',
  'forget.failed': 'Not forgotten yet',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Stop the verification?',
  'close.detail': 'What you have done so far is dropped. Nothing is sent.',
  'close.detail.sent':
    'What you confirmed was sent already. {audience} is asked to drop it, and no Data point is shared.',
  'close.stay': 'Continue verification',
  'close.leave': 'Stop',

  // ── Guidance, under the picture. Short: it is read at arm’s length. ─────
  'face-none': 'Put your face in the oval',
  'face-many': 'Only you, please: someone else is in the picture',
  'face-off-centre': 'Move your face to the middle',
  'face-too-far': 'Come a little closer',
  'face-too-close': 'Move back a little',
  'face-turned': 'Look straight into the camera',
  'face-too-dark': 'Find more light',
  'face-blurred': 'Hold the camera still',
  'face-hold-still': 'Hold still',
  'face-move-back': 'Move back until your face fits the oval',
  'face-move-closer': 'Come closer until your face fills the oval',
  'face-turn-left': 'Turn your head to your left',
  'face-turn-right': 'Turn your head to your right',
  'face-turn-up': 'Lift your chin',
  'face-turn-down': 'Lower your chin',
  'face-turn-back': 'Look straight ahead again',
  'face-blink': 'Close both eyes, then open them',
  'face-close-eyes': 'Close both eyes for a second, then open them',
  'face-close-eyes-longer': 'Keep your eyes closed a little longer',
  'face-open-mouth': 'Open your mouth wide',
  'face-close-mouth': 'Close your mouth first',
  'face-smile': 'Smile',
  'face-follow-dot': 'Point your nose at the dot',
  'face-step-done': 'Well done',
  'document-none': 'Place the document inside the frame',
  'document-too-far': 'Come closer',
  'document-too-close': 'Move back a little',
  'document-cut-off': 'Show the whole document',
  'document-tilted': 'Hold the camera straight above it',
  'document-too-dark': 'Find more light',
  'document-glare': 'Tilt it away from the light',
  'document-portrait-glare': 'Tilt it: light falls on the portrait',
  'document-blurred': 'Wait until it is sharp',
  'document-portrait-blurred': 'Hold still until the portrait is sharp',
  'document-covered': 'Take your fingers off the page',
  'document-screen': 'Show the document itself, not a screen',
  'document-copy': 'Show the original, not a copy',
  'document-moving': 'Hold still',
  'document-hold-still': 'Hold still',
  'document-reading': 'Reading… hold still',
  'document-unreadable': 'Can’t read it yet',
  'document-expired': 'This document has expired',
  'document-wrong-type': 'This is another kind of document',
  'document-wrong-side': 'Turn it over: this is the other side',
  'document-turn-over': 'Now turn it over',
  'document-done': 'Done',

  // ── Why a liveness try did not pass, and what to do. ────────────────────
  'liveness-out-of-time': 'Time ran out',
  'liveness-out-of-time.advice':
    'Start each movement as soon as it is shown. Small ones are enough.',
  'liveness-face-lost': 'Your face left the picture',
  'liveness-face-lost.advice': 'Stay in front of the camera until the ring is full.',
  'liveness-many-faces': 'There was more than one face',
  'liveness-many-faces.advice': 'Make sure that nobody, and no picture of a face, is behind you.',
  'liveness-flat': 'The face looked flat, like a picture',
  'liveness-flat.advice': 'Use even light from the front and move your head, not the camera.',
  'liveness-no-challenge': 'The movements were not recognised',
  'liveness-no-challenge.advice':
    'Make each movement clearly and come back to the middle after it.',
  'liveness-unasked-movement': 'There were other movements than those shown',
  'liveness-unasked-movement.advice':
    'Look straight ahead until a movement is shown, then make only that one.',
  'liveness-track-broken': 'The picture was interrupted',
  'liveness-track-broken.advice':
    'Keep this page open in front and close other apps that use the camera.',

  // ── What the comparison of faces came to; in the summary. ─────────────────
  'face-match-differs': 'The picture on the document does not look like you',
  'face-match-differs.advice':
    'Retake both in even light, without glasses or cap, and without glare on the picture. You may send it as it is: whoever receives it decides.',
  'face-match-changed': 'The selfie shows more than one person',
  'face-match-changed.advice': 'Retake it alone, from the first movement to the last.',
  'face-match-no-portrait': 'No face was found on the document',
  'face-match-no-portrait.advice':
    'Retake it so that the picture on it is whole, sharp and without glare.',
  'face-match-portrait-small': 'The picture on the document is too small to compare',
  'face-match-portrait-small.advice': 'Retake it from nearer.',
  'face-match-no-selfie': 'Your face can not be seen in every picture of the selfie',
  'face-match-no-selfie.advice': 'Retake it with your whole face in the picture.',

  // ── Why a face can't be seen well; in the summary. ────────────────────────
  'face-quality-many': 'There is more than one face in the selfie',
  'face-quality-many.advice': 'Retake it alone.',
  'face-quality-small': 'Your face is small in the selfie',
  'face-quality-small.advice': 'Retake it from nearer.',
  'face-quality-cropped': 'Your face is not whole in the selfie',
  'face-quality-cropped.advice': 'Retake it with forehead and chin in the picture.',
  'face-quality-turned': 'Your face is turned away in the selfie',
  'face-quality-turned.advice': 'Retake it and look at the camera between the movements.',
  'face-quality-eyes-closed': 'Your eyes are closed in the selfie',
  'face-quality-eyes-closed.advice':
    'Retake it with open eyes. Dark glasses hide them: take them off if you can.',
  'face-quality-mouth-open': 'Your mouth is wide open in the selfie',
  'face-quality-mouth-open.advice': 'Retake it with a relaxed face.',
  'face-quality-dark': 'Your face is too dark in the selfie',
  'face-quality-dark.advice': 'Retake it with a window or a lamp before you, not behind you.',
  'face-quality-bright': 'Your face is too bright in the selfie',
  'face-quality-bright.advice': 'Retake it away from strong light.',
  'face-quality-uneven': 'One side of your face is much darker in the selfie',
  'face-quality-uneven.advice': 'Retake it facing the light.',
  'face-quality-flat': 'Your face is faint in the selfie',
  'face-quality-flat.advice': 'Wipe the lens and retake it in more light.',
  'face-quality-blurred': 'Your face is blurred in the selfie',
  'face-quality-blurred.advice': 'Wipe the lens and hold the device still.',

  // ── Why a backend declined, as the embedded one names it; under the error. ─
  'reason.liveness-not-passed': 'The selfie video could not be confirmed.',
  'reason.liveness-other-challenge': 'The selfie video shows other movements than those asked for.',
  'reason.face-differs': 'The selfie shows another person than the document.',
  'reason.document-missing': 'The picture of the document is missing.',
  'reason.document-unreadable': 'The document could not be read from its picture.',
  'reason.document-reads-differently':
    'The picture says something else than what was read from it.',
  'reason.document-type-not-accepted': 'This kind of document is not accepted here.',
  'reason.document-country-not-accepted': 'Documents of this country are not accepted here.',
  'reason.document-country-unproven':
    'The country of the document could not be read from its picture.',
  'reason.upload-not-accepted': 'This document must be photographed, not chosen from files.',
  'reason.claims-differ': 'What was read does not fit the picture.',
  'reason.identity-unknown': 'What was known from before is not there any more.',
  'reason.identity-other-face':
    'The selfie shows somebody else than who was verified here before. If you are new here, choose “Capture everything anew”.',
  'reason.identity-face-not-compared':
    'Your face can’t be seen in every picture of the selfie, so it could not be compared.',

  // ── Digital Credentials: a wallet answers in the place of a document ──────
  // What it is called where Resources are listed.
  WALLET_CREDENTIAL: 'Wallet credential',
  'evidence-choice.heading': 'Show who you are',
  'evidence-choice.detail': 'One of these is enough.',
  'evidence-choice.wallet': 'Use a digital wallet',
  'evidence-choice.wallet.detail': 'It shows only what is asked for, and asks you before.',
  'evidence-choice.document': 'Photograph a document',
  'evidence-choice.document.detail': 'With the camera of this device',
  // While the browser or another app has the User's attention.
  'busy.wallet': 'Go on in your wallet',
  'busy.wallet.detail': 'This window waits for its answer.',
  // Where a value was found, and that its signature was verified; both follow the value.
  'zone.issuer-signed': 'From your wallet',
  'check.issuer': 'its issuer’s signature holds',
  // Above the choice, or on the error screen where the service says so.
  ERR_WALLET_CANCELLED: 'No wallet answered',
  'ERR_WALLET_CANCELLED.advice':
    'It was closed, or none has what is asked for. Try again, or photograph a document.',
  ERR_WALLET_FAILED: 'The wallet did not answer the request',
  'ERR_WALLET_FAILED.advice': 'Try again, or photograph a document.',
  ERR_WALLET_TIMEOUT: 'The wallet took too long',
  'ERR_WALLET_TIMEOUT.advice': 'Try again, or photograph a document.',
  ERR_WALLET_MALFORMED: 'The wallet’s answer is not what was asked for',
  'ERR_WALLET_MALFORMED.advice':
    'Nothing of it is used. Try another wallet, or photograph a document.',
  ERR_WALLET_FORMAT: 'This kind of wallet credential can’t be checked here',
  'ERR_WALLET_FORMAT.advice': 'Try another wallet, or photograph a document.',
  ERR_WALLET_TYPE: 'This wallet credential says nothing of who you are',
  'ERR_WALLET_TYPE.advice': 'Choose the one with your identity, or photograph a document.',
  ERR_WALLET_ISSUER: 'The issuer of this wallet credential is not accepted here',
  'ERR_WALLET_ISSUER.advice': 'Choose one of another issuer, or photograph a document.',
  ERR_WALLET_SIGNATURE: 'The issuer’s signature does not hold',
  'ERR_WALLET_SIGNATURE.advice':
    'Get the credential anew from its issuer, or photograph a document.',
  ERR_WALLET_ALTERED: 'The wallet credential was altered',
  'ERR_WALLET_ALTERED.advice': 'Get the credential anew from its issuer, or photograph a document.',
  ERR_WALLET_HOLDER: 'This wallet credential is bound to another device',
  'ERR_WALLET_HOLDER.advice': 'Use the wallet that it was issued to, or photograph a document.',
  ERR_WALLET_AUDIENCE: 'The wallet answered another page',
  'ERR_WALLET_AUDIENCE.advice': 'Try again, or photograph a document.',
  ERR_WALLET_NONCE: 'The wallet answered another request',
  'ERR_WALLET_NONCE.advice': 'Try again, or photograph a document.',
  ERR_WALLET_VALIDITY: 'This wallet credential is not valid today',
  'ERR_WALLET_VALIDITY.advice':
    'It expired, or is not valid yet. Get a new one from its issuer, or photograph a document.',

  // ── Data points ─────────────────────────────────────────────────────────
  first_names: 'First names',
  last_name: 'Last name',
  document_number: 'Document number',
  document_origin_country: 'Issuing country',
  nationality: 'Nationality',
  date_of_birth: 'Date of birth',
  sex: 'Sex',
  place_of_birth: 'Place of birth',
  date_of_issue: 'Date of issue',
  date_of_expiry: 'Date of expiry',
  authority: 'Issuing authority',
  personal_id_number: 'Personal number',
  mrtd_document_code: 'Document code',
  mrtd_issuing_country: 'Issuing country code',
  mrtd_verified: 'Machine-readable lines verified',
  raw_mrz_string: 'Machine-readable lines',
  drivers_license_categories: 'Licence categories',
  address: 'Address',
  street_and_house_number: 'Street and house number',
  city: 'City',
  postal_code: 'Postal code',
  country: 'Country',
  member_id: 'Member number',
  group_number: 'Group number',
  insurance_provider: 'Insurance provider',
  email: 'E-mail address',
  id_authenticity_factor: 'Document authenticity',
  face_match_factor: 'Face match',
  liveness_factor: 'Liveness',
  pad_factor: 'Face instead of a picture',
  age: 'Age',
  age_over: 'Over {years}',
  full_name: 'Full name',
  document_is_expired: 'Document has expired',

  // ── Resource types; also within a sentence (`.inline`). ─────────────────
  SELFIE_VIDEO: 'Selfie video',
  PASSPORT: 'Passport',
  DRIVERS_LICENSE: 'Driver’s licence',
  NATIONAL_ID_CARD: 'Identity card',
  RESIDENCE_PERMIT: 'Residence permit',
  VISA: 'Visa',
  PROOF_OF_ADDRESS: 'Proof of address',
  HEALTH_INSURANCE_CARD: 'Health insurance card',
  EMAIL: 'E-mail address',

  // ── Steps, as events name them. ─────────────────────────────────────────
  'step.START': 'Start',
  'step.CONSENT': 'Consent',
  'step.EMAIL': 'E-mail',
  'step.COUNTRY': 'Country',
  'step.RESOURCE_CHOICE': 'Kind of document',
  'step.RESOURCE_EXPLANATION': 'How it works',
  'step.RESOURCE': 'Camera',
  'step.REUSABLE_RESOURCES': 'Known Identity',
  'step.SUMMARY': 'Review',
  'step.SHARE': 'Share',
  'step.FINISHED': 'Done',

  // ── Issuing codes that are no country of ISO 3166-1. ────────────────────
  'country.D': 'Germany',
  'country.EUE': 'European Union',
  'country.GBD': 'British Overseas Territories citizen',
  'country.GBN': 'British National (Overseas)',
  'country.GBO': 'British Overseas citizen',
  'country.GBP': 'British protected person',
  'country.GBS': 'British subject',
  'country.RKS': 'Kosovo',
  'country.UNA': 'United Nations agency',
  'country.UNK': 'United Nations Interim Administration in Kosovo',
  'country.UNO': 'United Nations',
  'country.UTO': 'Utopia (specimen)',
  'country.XOM': 'Sovereign Military Order of Malta',
  'country.XPO': 'Interpol',
  'country.XXA': 'Stateless person',
  'country.XXB': 'Refugee (1951 Convention)',
  'country.XXC': 'Refugee',
  'country.XXX': 'Unspecified nationality',

  // ── Errors: a title, and what to do. The code is shown small below. ─────
  'error.detail': 'Code {code}',
  // Where a Biometric Authentication can’t be, and a Verification can.
  'error.verify': 'Verify my identity',
  ERR_PROTOCOL_INVALID_ARGUMENT: 'This page is not set up correctly',
  'ERR_PROTOCOL_INVALID_ARGUMENT.advice':
    'Please tell the owner of this page and give them the code below.',
  ERR_PROTOCOL_UNKNOWN_DATA_POINT: 'This page asks for something unknown',
  'ERR_PROTOCOL_UNKNOWN_DATA_POINT.advice':
    'Please tell the owner of this page and give them the code below.',
  ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE: 'This page asks for an unknown document',
  'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE.advice':
    'Please tell the owner of this page and give them the code below.',
  ERR_PROTOCOL_UNKNOWN_COUNTRY: 'This page names an unknown country',
  'ERR_PROTOCOL_UNKNOWN_COUNTRY.advice':
    'Please tell the owner of this page and give them the code below.',
  ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE: 'This document can’t be used here yet',
  'ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE.advice':
    'Use a passport, or ask the owner of this page for another way.',

  ERR_BUNDLE_MALFORMED: 'Your pictures were not accepted',
  'ERR_BUNDLE_MALFORMED.advice':
    'Start again. If it happens twice, tell the owner of this page the code below.',
  ERR_BUNDLE_HEADER: 'Your pictures were not accepted',
  'ERR_BUNDLE_HEADER.advice':
    'Start again. If it happens twice, tell the owner of this page the code below.',
  ERR_BUNDLE_SIGNATURE: 'The seal on your pictures is broken',
  'ERR_BUNDLE_SIGNATURE.advice':
    'They were changed after you took them. Start again, on a network that you trust.',
  ERR_BUNDLE_KEY_MISMATCH: 'The seal belongs to another device',
  'ERR_BUNDLE_KEY_MISMATCH.advice': 'Start again on the device that you began with.',
  ERR_BUNDLE_VERSION: 'This page and its server do not fit together',
  'ERR_BUNDLE_VERSION.advice': 'Reload the page. If it stays, tell its owner the code below.',
  ERR_BUNDLE_CRITICAL: 'This page and its server do not fit together',
  'ERR_BUNDLE_CRITICAL.advice': 'Reload the page. If it stays, tell its owner the code below.',
  ERR_BUNDLE_NOT_CANONICAL: 'Your pictures were not accepted',
  'ERR_BUNDLE_NOT_CANONICAL.advice':
    'Start again. If it happens twice, tell the owner of this page the code below.',
  ERR_BUNDLE_SCHEMA: 'Your pictures were not accepted',
  'ERR_BUNDLE_SCHEMA.advice':
    'Start again. If it happens twice, tell the owner of this page the code below.',
  ERR_BUNDLE_FILE_MISSING: 'A picture got lost on the way',
  'ERR_BUNDLE_FILE_MISSING.advice': 'Start again on a steady connection.',
  ERR_BUNDLE_FILE_UNEXPECTED: 'Something arrived that does not belong here',
  'ERR_BUNDLE_FILE_UNEXPECTED.advice': 'Start again, on a network that you trust.',
  ERR_BUNDLE_FILE_ALTERED: 'A picture was changed on the way',
  'ERR_BUNDLE_FILE_ALTERED.advice': 'Start again, on a network that you trust.',
  ERR_BUNDLE_EXPIRED: 'That took too long',
  'ERR_BUNDLE_EXPIRED.advice':
    'For your safety a session is short. Try again: it will be quicker now.',
  ERR_BUNDLE_NOT_YET_VALID: 'The clock of this device is wrong',
  'ERR_BUNDLE_NOT_YET_VALID.advice':
    'Set date and time to automatic in your settings, then reload the page.',
  ERR_BUNDLE_NONCE: 'This session was used already',
  'ERR_BUNDLE_NONCE.advice': 'Try again: a new one is opened for you.',
  ERR_BUNDLE_AUDIENCE: 'The answer came from somebody else',
  'ERR_BUNDLE_AUDIENCE.advice': 'Please tell the owner of this page the code below.',
  ERR_BUNDLE_VERIFICATION: 'The answer belongs to another session',
  'ERR_BUNDLE_VERIFICATION.advice': 'Close this window and start again.',
  ERR_BUNDLE_CHALLENGE: 'The selfie answers another challenge',
  'ERR_BUNDLE_CHALLENGE.advice': 'Close this window and start again.',
  ERR_BUNDLE_CONSENT: 'The withdrawal does not fit the consent',
  'ERR_BUNDLE_CONSENT.advice': 'Please tell the owner of this page the code below.',

  ERR_CAMERA_DENIED: 'The camera is not allowed',
  'ERR_CAMERA_DENIED.advice': 'Allow the camera for this page, then try again:',
  'ERR_CAMERA_DENIED.chrome-desktop':
    'Click the icon left of the address|Switch “Camera” on|Come back and try again',
  'ERR_CAMERA_DENIED.chrome-android':
    'Tap the icon left of the address|Open “Permissions” and allow the camera|Come back and try again',
  'ERR_CAMERA_DENIED.safari-ios':
    'Tap the icon in the address bar and open “Website Settings”|Set “Camera” to “Allow”|If it is missing there: Settings, Apps, Safari, Camera',
  'ERR_CAMERA_DENIED.safari-mac':
    'Open the menu Safari, then “Settings for This Website”|Set “Camera” to “Allow”|Come back and try again',
  'ERR_CAMERA_DENIED.firefox':
    'Click the crossed-out camera left of the address|Remove “Blocked” next to the camera|Come back and try again',
  'ERR_CAMERA_DENIED.other':
    'Open the settings of your browser for this page|Allow the camera|Also check that your system lets the browser use it',
  ERR_CAMERA_DISMISSED: 'The camera was not answered',
  'ERR_CAMERA_DISMISSED.advice': 'Try again and choose “Allow” when your browser asks.',
  ERR_CAMERA_ABSENT: 'No camera found',
  'ERR_CAMERA_ABSENT.advice':
    'Plug a camera in or switch it on, then try again. Or open this page on your phone.',
  ERR_CAMERA_BUSY: 'The camera is in use',
  'ERR_CAMERA_BUSY.advice':
    'Close other apps and tabs that use it, such as video calls, then try again.',
  ERR_CAMERA_POLICY: 'This page may not use the camera',
  'ERR_CAMERA_POLICY.advice': 'Its owner has to permit it. Please tell them the code below.',
  ERR_CAMERA_INSECURE: 'This page is not opened securely',
  'ERR_CAMERA_INSECURE.advice':
    'Cameras work only on addresses that begin with https. Open the page that way.',
  ERR_CAMERA_UNSUPPORTED: 'This browser can’t use the camera',
  'ERR_CAMERA_UNSUPPORTED.advice':
    'Open this page in a current Chrome, Edge, Firefox or Safari, not inside another app.',
  ERR_CAMERA_UNSUITABLE: 'This camera is not good enough',
  'ERR_CAMERA_UNSUITABLE.advice': 'Choose another camera, or open this page on your phone.',
  ERR_CAMERA_ENDED: 'The camera was switched off',
  'ERR_CAMERA_ENDED.advice': 'Another app took it, or it was unplugged. Try again.',
  ERR_CAMERA_TIMEOUT: 'The camera does not answer',
  'ERR_CAMERA_TIMEOUT.advice': 'Close other apps that use it, then try again.',
  ERR_CAMERA_STILL: 'The photo did not work',
  'ERR_CAMERA_STILL.advice': 'Try again. If it happens twice, choose another camera.',
  ERR_CAMERA_CLIP: 'The video did not work',
  'ERR_CAMERA_CLIP.advice': 'Try again. If it happens twice, choose another camera or browser.',

  ERR_VISION_ASSET_BASE: 'This page does not say where its files are',
  'ERR_VISION_ASSET_BASE.advice':
    'Its owner has to set “asset-base”. Please tell them the code below.',
  ERR_VISION_ASSET_MISSING: 'A file is missing',
  'ERR_VISION_ASSET_MISSING.advice':
    'Try again. If it stays, tell the owner of this page the code below.',
  ERR_VISION_ASSET_WRONG_TYPE: 'A file was delivered wrongly',
  'ERR_VISION_ASSET_WRONG_TYPE.advice':
    'The owner of this page has to correct that. Please tell them the code below.',
  ERR_VISION_ASSET_ALTERED: 'A file is not the one that was published',
  'ERR_VISION_ASSET_ALTERED.advice': 'It was not used. Try again, on a network that you trust.',
  ERR_VISION_ASSET_NETWORK: 'The connection failed',
  'ERR_VISION_ASSET_NETWORK.advice': 'Check that you are online, then try again.',
  ERR_VISION_WORKER_BLOCKED: 'This page blocks a part of the check',
  'ERR_VISION_WORKER_BLOCKED.advice':
    'The owner of this page has to permit it. Please tell them the code below.',
  ERR_VISION_WORKER_CRASHED: 'The check stopped',
  'ERR_VISION_WORKER_CRASHED.advice': 'Close other tabs and apps to free memory, then try again.',
  ERR_VISION_ENGINE: 'The check could not start',
  'ERR_VISION_ENGINE.advice':
    'Try again. If it stays, use a current Chrome, Edge, Firefox or Safari.',
  ERR_VISION_TIMEOUT: 'The check takes too long',
  'ERR_VISION_TIMEOUT.advice': 'Close other tabs and apps, then try again.',

  // Where a file is chosen, above the place to drop another.
  ERR_VISION_FILE_TYPE: 'This kind of file can’t be opened',
  'ERR_VISION_FILE_TYPE.advice': 'Choose a PDF or a picture: JPEG, PNG or WebP.',
  ERR_VISION_FILE_HEIC: 'This browser can’t open HEIC pictures',
  'ERR_VISION_FILE_HEIC.advice':
    'Save it as JPEG first, or take a screenshot of it and choose that.',
  ERR_VISION_FILE_TOO_LARGE: 'The file is too large',
  'ERR_VISION_FILE_TOO_LARGE.advice': 'Choose one of at most 20 MB, or photograph the document.',
  ERR_VISION_FILE_TOO_SMALL: 'The picture is too small to be read',
  'ERR_VISION_FILE_TOO_SMALL.advice': 'Choose the original picture, not a preview of it.',
  ERR_VISION_FILE_TOO_MANY_PAGES: 'The file has too many pages',
  'ERR_VISION_FILE_TOO_MANY_PAGES.advice':
    'Choose one of at most 40 pages, or photograph the page.',
  ERR_VISION_FILE_BROKEN: 'The file is damaged',
  'ERR_VISION_FILE_BROKEN.advice': 'Download or save it again, then choose the new one.',
  ERR_VISION_FILE_ENCRYPTED: 'The file is locked with a password',
  'ERR_VISION_FILE_ENCRYPTED.advice':
    'Open it, print it as a new PDF without a password, and choose that.',

  ERR_VAULT_BLOCKED: 'This browser stores nothing',
  'ERR_VAULT_BLOCKED.advice':
    'Leave private browsing or allow storage for this page, then reload it.',
  ERR_VAULT_QUOTA: 'The device is full',
  'ERR_VAULT_QUOTA.advice': 'Free some space, then try again.',
  ERR_VAULT_CORRUPT: 'What was stored can’t be read',
  'ERR_VAULT_CORRUPT.advice': 'Try again: it is set up anew.',

  ERR_FLOW_NOTHING_PROVES: 'This page asks for what no document here can prove',
  'ERR_FLOW_NOTHING_PROVES.advice':
    'Please tell the owner of this page and give them the code below.',
  ERR_FLOW_ALREADY_RUNNING: 'A verification is already open',
  'ERR_FLOW_ALREADY_RUNNING.advice': 'Finish or close it first.',
  ERR_FLOW_NOT_ALLOWED_NOW: 'That is not possible here',
  'ERR_FLOW_NOT_ALLOWED_NOW.advice': 'Close this window and start again.',
  ERR_FLOW_LIVENESS_FAILED: 'The selfie video could not be confirmed',
  'ERR_FLOW_LIVENESS_FAILED.advice':
    'Find even light from the front, keep the camera at eye level, and try again.',
  ERR_FLOW_DOCUMENT_UNREADABLE: 'Your document could not be read',
  'ERR_FLOW_DOCUMENT_UNREADABLE.advice':
    'Clean the lens, lay the document flat in even light, and try again.',
  ERR_FLOW_CANCELLED: 'The verification was stopped',
  'ERR_FLOW_CANCELLED.advice': 'Nothing was shared. You can start again at any time.',
  ERR_FLOW_NOT_GRANTED: 'That was not shared',
  'ERR_FLOW_NOT_GRANTED.advice': 'You did not agree to share it, so it stayed here.',
  ERR_FLOW_SESSION_EXPIRED: 'Your session has ended',
  'ERR_FLOW_SESSION_EXPIRED.advice':
    'For your safety a session is short. Try again to open a new one.',

  // Biometric Authentication: whoever comes back shows that it is them.
  ERR_AUTH_UNSUPPORTED: 'This page can’t recognise you',
  'ERR_AUTH_UNSUPPORTED.advice': 'Please tell the owner of this page the code below.',
  ERR_AUTH_UNKNOWN_IDENTITY: 'This browser does not know you yet',
  'ERR_AUTH_UNKNOWN_IDENTITY.advice':
    'You verified yourself in another browser or on another device, or the data of this one was deleted. Verify your identity once here.',
  ERR_AUTH_NOT_ENROLLED: 'There is no face to compare with',
  'ERR_AUTH_NOT_ENROLLED.advice':
    'When you verified yourself, your face was not compared with a document. Verify your identity again.',
  ERR_AUTH_OTHER_DEVICE: 'This is not the browser that you verified yourself in',
  'ERR_AUTH_OTHER_DEVICE.advice':
    'Its key is another one. Use the browser from then, or verify your identity once here.',
  ERR_AUTH_NONCE: 'This session was used already',
  'ERR_AUTH_NONCE.advice': 'Try again: a new one is opened for you.',
  ERR_AUTH_REPLAYED: 'This selfie video was sent before',
  'ERR_AUTH_REPLAYED.advice': 'Try again with a new one.',
  ERR_AUTH_LIVENESS: 'The selfie video could not be confirmed',
  'ERR_AUTH_LIVENESS.advice':
    'Find even light from the front, keep the camera at eye level, and try again.',
  ERR_AUTH_FACE_NOT_COMPARED: 'Your face could not be compared',
  'ERR_AUTH_FACE_NOT_COMPARED.advice':
    'It was not seen in every picture. Find even light, stay in the picture, and try again.',
  ERR_AUTH_FACE_DIFFERS: 'Your face was not recognised',
  'ERR_AUTH_FACE_DIFFERS.advice':
    'It differs from the one that was verified here. If it is you: take off hat and glasses, find even light, and try again.',
  ERR_AUTH_TOO_MANY: 'Too many tries with another face',
  'ERR_AUTH_TOO_MANY.advice':
    'Wait half a minute, then try again. Each further time you have to wait longer.',
  ERR_AUTH_PASSKEY_UNSUPPORTED: 'Passkeys can’t be used here',
  'ERR_AUTH_PASSKEY_UNSUPPORTED.advice':
    'This page asks for one, and this browser has none for it. Bring the browser up to date or use another one.',
  ERR_AUTH_PASSKEY_NOT_ENROLLED: 'You have no passkey for this page yet',
  'ERR_AUTH_PASSKEY_NOT_ENROLLED.advice':
    'One is created when you verify your identity. Do that once more.',
  ERR_AUTH_PASSKEY_CANCELLED: 'The passkey was not used',
  'ERR_AUTH_PASSKEY_CANCELLED.advice':
    'You closed the window that asked for it, or it was not found on this device. You can try again.',
  ERR_AUTH_PASSKEY_TIMEOUT: 'That took too long',
  'ERR_AUTH_PASSKEY_TIMEOUT.advice': 'The passkey was not unlocked in time. Try again.',
  ERR_AUTH_PASSKEY_FAILED: 'The passkey did not work',
  'ERR_AUTH_PASSKEY_FAILED.advice':
    'Your browser could not use it. Try again, or with another device.',
  ERR_AUTH_PASSKEY_MISSING: 'Your passkey is missing',
  'ERR_AUTH_PASSKEY_MISSING.advice': 'This page asks for it beside your face. Try again with it.',
  ERR_AUTH_PASSKEY_MALFORMED: 'The passkey can’t be read',
  'ERR_AUTH_PASSKEY_MALFORMED.advice':
    'Your browser sent something else than was asked for. Try again.',
  ERR_AUTH_PASSKEY_UNKNOWN: 'This passkey is another one',
  'ERR_AUTH_PASSKEY_UNKNOWN.advice': 'Try again with the one that you created for this page.',
  ERR_AUTH_PASSKEY_CHALLENGE: 'The passkey answered another question',
  'ERR_AUTH_PASSKEY_CHALLENGE.advice': 'It was used for an older session. Try again.',
  ERR_AUTH_PASSKEY_ORIGIN: 'The passkey was used on another page',
  'ERR_AUTH_PASSKEY_ORIGIN.advice':
    'Look at the address of this page: is it the one that you know? Open that one and try again.',
  ERR_AUTH_PASSKEY_RELYING_PARTY: 'The passkey belongs to another page',
  'ERR_AUTH_PASSKEY_RELYING_PARTY.advice': 'Try again with the one that you created for this page.',
  ERR_AUTH_PASSKEY_USER: 'The passkey was not unlocked',
  'ERR_AUTH_PASSKEY_USER.advice':
    'Your device has to see that it is you, by PIN, fingerprint or the like. Try again.',
  ERR_AUTH_PASSKEY_COUNTER: 'The passkey may have been copied',
  'ERR_AUTH_PASSKEY_COUNTER.advice':
    'It has counted fewer uses than it had before. Verify your identity again to create a new one.',
  ERR_AUTH_PASSKEY_SIGNATURE: 'The passkey could not be confirmed',
  'ERR_AUTH_PASSKEY_SIGNATURE.advice':
    'Its signature does not fit the one that was created. Try again with the right one.',

  ERR_ADAPTER_INVALID: 'This page is not connected correctly',
  'ERR_ADAPTER_INVALID.advice': 'Please tell the owner of this page and give them the code below.',
  ERR_ADAPTER_FAILED: 'The service could not be reached',
  'ERR_ADAPTER_FAILED.advice': 'Check that you are online, then try again.',
  ERR_ADAPTER_TIMEOUT: 'The service does not answer',
  'ERR_ADAPTER_TIMEOUT.advice': 'Check that you are online, then try again.',
  ERR_ADAPTER_NONSENSE: 'The service gave an answer that makes no sense',
  'ERR_ADAPTER_NONSENSE.advice':
    'Try again. If it stays, tell the owner of this page the code below.',
  ERR_ADAPTER_REJECTED: 'The service did not accept this',
  'ERR_ADAPTER_REJECTED.advice':
    'Try again. If it stays, tell the owner of this page the code below.',
  ERR_ADAPTER_NO_WITHDRAWAL: 'You can’t withdraw this here',
  'ERR_ADAPTER_NO_WITHDRAWAL.advice':
    'Write to whom you shared with, and give them the reference on your receipt.',

  ERR_VERIFY_UNEXPECTED: 'Something went wrong',
  'ERR_VERIFY_UNEXPECTED.advice':
    'Try again. If it stays, tell the owner of this page the code below.',
} as const;

export type JourneyMessages = Messages<typeof JOURNEY>;

export {AUTHENTICATE} from './authenticate.js';
