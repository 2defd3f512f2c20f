/** Japanese: the journey. */
import type {JourneyMessages} from '../en/journey.js';

export const JOURNEY: JourneyMessages = {
  // ── Buttons and frame, on every screen ──────────────────────────────────
  'action.continue': '次へ',
  'action.back': '戻る',
  'action.close': '閉じる',
  'action.retry': 'もう一度試す',
  'action.cancel': 'キャンセル',
  'progress.label': 'ステップ{index}/{count}：{name}',
  'stage.consent': '同意',
  'stage.selfie': 'セルフィー',
  'stage.document': '書類',
  'stage.review': '確認',
  'stage.share': '共有',

  // ── Start, busy ─────────────────────────────────────────────────────────
  'opening.heading': '準備しています',
  'opening.detail': '安全なセッションを開いています…',

  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.heading': '始める前に',
  'consent.asks': '{audience}が本人確認を求めています。',
  'consent.purpose': '目的',
  'consent.points': '求められる情報',
  'consent.optional': '任意',
  'consent.points.note': 'どれを共有するかは、最後にお選びいただけます。',
  'consent.how': '画像の取り扱い',
  'consent.how.device': '画像は、この端末のこのウィンドウの中でチェックされます。',
  'consent.how.send': '内容を見てご確認いただくまで、何も送信されません。',
  'consent.how.keep':
    'その前にこのウィンドウを閉じると、すべて破棄されます。送信したものは、{audience}がそのプライバシー通知に従って保管します。',
  'consent.biometric':
    '生きた人がその場にいることを確認するために、セルフィー動画で私の顔が測定されることに同意します。',
  'consent.biometric.known':
    '生きた人がその場にいることを確認するために、セルフィー動画で私の顔が測定され、以前ここで確認された顔と比較されることに同意します。',
  'consent.biometric.missing':
    '先にここにチェックを入れてください。同意がないとセルフィーを確認できません。',
  'consent.button': '同意して続ける',

  // ── E-mail address: one line to type ────────────────────────────────────
  'email.heading': 'メールアドレスを入力してください',
  'email.detail':
    '{audience}が求めています。入力されたとおりに渡されます。ご本人のものかどうかは、ここでは確認されません。',
  'email.invalid': 'name@example.orgのようなアドレスを入力してください。',
  'email.without': '入力しない',

  // ── Known Identity: what is there from before ─────────────────────────────
  'known.heading': '以前にもご利用いただいています',
  'known.detail': 'そのとき確認できたものは、もう一度提示する必要はありません。',
  'known.there': '確認済みのもの',
  'known.points': 'これで足りる項目',
  'known.captured': '撮影日：{date}',
  'known.missing': 'まだ必要なもの',
  'known.selfie': 'ご本人であることを確認する新しいセルフィー',
  'known.for': '対象：{list}',
  'known.note': '内容の確認と共有するものの選択は、最後に行えます。',
  'known.note.send':
    'この端末の署名で封をして{audience}に送信されます。何を共有するかは、その後でお選びいただけます。',
  'known.button': 'これで続ける',
  'known.button.send': '送信して続ける',
  'known.anew': 'すべて撮り直す',

  // ── Selfie ──────────────────────────────────────────────────────────────
  'explain-selfie.heading': 'セルフィー動画を撮る',
  'explain-selfie.detail':
    'その場にいることを確認するため、短い動作をいくつか行っていただきます。20秒ほどで終わります。',
  'explain-selfie.tip.light': '窓か照明のほうを向く',
  'explain-selfie.tip.bare': '帽子、マスク、サングラスを外す',
  'explain-selfie.tip.alone': 'ひとりで写る',
  'explain-selfie.camera':
    '次に、ブラウザーがカメラの使用許可を求めます。「許可」を選んでください。',
  'explain-selfie.button': 'カメラを開く',
  'selfie.heading': 'セルフィー動画',
  'selfie.steps': '動作{index}/{count}',
  'selfie.remaining': '残り{seconds}秒',
  'selfie.attempt': '{attempt}/{attempts}回目',
  'selfie.wait': 'カメラをまっすぐ見てください',
  'selfie.failed': 'うまくいきませんでした',
  'selfie.left': 'あと{count}回お試しいただけます。',
  'selfie.alternative': 'この動作ができません',
  'selfie.more-time': 'もっと時間が必要です',
  'selfie.light.notice': '画面の色が{seconds}秒間、ゆっくり変わります',
  'selfie.light.why': '実際の顔か写真かを見分けるのに役立ちます。スキップもできます。',
  'selfie.light.now': 'カメラをまっすぐ見てください',
  'selfie.light.skip': 'スキップ',

  // ── Camera, under or over the picture ───────────────────────────────────
  'camera.opening': 'カメラを待っています',
  'camera.opening.detail':
    'このページでカメラを使ってよいか、ブラウザーが確認します。「許可」を選んでください。',
  'camera.picker': 'カメラ',
  'camera.device': 'カメラ{index}',
  'loading.face': '顔の追跡機能を読み込み中',
  'loading.document': '書類の読み取り機能を読み込み中',
  'loading.text': '文字の読み取り機能を読み込み中',
  'loading.match': '顔の比較機能を読み込み中',
  'loading.bytes': '{loaded}/{total} MB',
  'loading.ready': 'もうすぐです…',

  // ── Country and type of document ────────────────────────────────────────
  'country.heading': '書類はどこで発行されましたか？',
  'country.detail': 'お住まいの国が違っても、書類に印字されている国を選んでください。',
  'country.search': '国を検索',
  'country.suggested': '候補',
  'country.all': 'すべての国',
  'country.none': 'その名前の国はありません。',
  'country.count': '{count}か国見つかりました',
  'document-type.heading': 'どの書類をお持ちですか？',
  'document-type.detail': '有効期限内の原本が必要です。コピーは使えません。',
  'document-type.pages.1': '顔写真のページを1枚撮影',
  'document-type.pages.2': '表面と、必要な場合は裏面',

  // ── Document ────────────────────────────────────────────────────────────
  'explain-document.heading.page': '顔写真のページを撮影',
  'explain-document.heading.card': '書類を撮影',
  'explain-document.heading.letter': '住所の確認',
  'explain-document.detail':
    '{document}を平らに置き、真上からカメラを構えてください。すべて読み取れる状態になると、自動で撮影されます。',
  'explain-document.detail.letter':
    'あなたの住所に届いた、3か月以内のあなた宛ての書面：請求書、銀行の取引明細書、官公庁からの通知など。',
  'explain-document.tip.whole.page': '下部の文字の行まで、ページ全体を写す',
  'explain-document.tip.whole.card': '四隅まで、カード全体を写す',
  'explain-document.tip.whole.letter': '氏名、住所、日付を含め、書面全体を写す',
  'explain-document.tip.glare': '照明が反射しないように傾ける',
  'explain-document.tip.sharp': 'ピントが合うまで少し待つ',
  'explain-document.button': 'カメラを開く',
  'explain-document.upload': '代わりにファイルを選ぶ',
  'document.heading': '書類の写真',
  'document.heading.front': '表面の写真',
  'document.heading.back': '裏面の写真',
  'document.wait': '書類を枠の中に置いてください',
  'document.shutter': '今すぐ撮影',
  'document.shutter.hint': 'または手動で撮影',
  'document.turn-over.detail': '表面は完了しました。裏面は、写るとすぐに自動で撮影されます。',
  'document.turned': '裏返しました',
  'document.unreadable': '写真を読み取れません',
  'document.unreadable.advice':
    '明るさにむらのない場所で、ページを平らにして、枠いっぱいに写してください。',
  'document.unreadable.usable':
    'この面に文字の行もバーコードもない場合は、写真をこのまま使えます。確認できる内容が少なくなることがあります。',
  'document.accept': 'このまま使う',
  'side.front': '表面',
  'side.back': '裏面',

  // ── A file in the place of a photo ──────────────────────────────────────
  'choose-file.heading': 'ファイルを選択：{what}',
  'choose-file.heading.front': 'ファイルを選択：{what}（表面）',
  'choose-file.heading.back': '次は裏面：{what}',
  'choose-file.detail':
    'ファイルはこの端末の中だけで開かれます。送信の前に内容をご覧いただけます。',
  'choose-file.drop': 'ここにファイルをドロップするか、貼り付けてください',
  'choose-file.let-go': '離すと開きます',
  'choose-file.formats': 'PDF、JPEG、PNG、WebP（20 MBまで）',
  'choose-file.button': 'ファイルを選ぶ',
  'busy.opening': 'ファイルを開いています',
  'busy.reading': 'ページを読み取っています',
  'busy.comparing': 'あなたの顔と書類の写真を比較しています',
  'busy.detail': '数秒かかります。',
  'pick-page.heading': 'どのページですか？',
  'pick-page.detail':
    'ファイルは{count}ページあります。氏名、住所、日付のあるページを選んでください。',
  'pick-page.page': '{page}ページ',
  'preview.heading': 'これでよろしいですか？',
  'preview.heading.incomplete': '足りないものがあります',
  'preview.heading.refused': 'これは使えません',
  'preview.detail.upload': '使われるのはこのページだけです。ファイルのほかの部分は使われません。',
  'preview.detail.camera': '氏名、住所、日付がはっきり見えますか？',
  'preview.document-unreadable':
    '書類を読み取れません。書類全体がはっきり写った画像を選んでください。',
  'preview.document-wrong-type': '別の種類の書類が写っています。',
  'preview.document-wrong-side': '書類の反対側の面が写っています。',
  'preview.findings': '確認した項目',
  'preview.use': 'これを使う',
  'preview.use.anyway': 'それでもこれを使う',
  'preview.another.file': '別のファイルを選ぶ',
  'preview.another.photo': 'もう一度撮影する',
  'finding.address-holder': '氏名',
  'finding.address-holder.missing': '氏名が見つかりませんでした',
  'finding.address-date': '書面の日付',
  'finding.address-date.missing': '日付が見つかりませんでした',
  'finding.address-recent': '3か月以内のもの',
  'finding.address-recent.missing': '3か月以内のものが必要です',
  'finding.address-lines': '住所',
  'finding.address-lines.missing': '氏名の下に住所が見つかりませんでした',

  // ── Summary ─────────────────────────────────────────────────────────────
  'summary.heading': '画像の確認',
  'summary.detail': '顔と、書類のすべての行がはっきり見えますか？',
  'summary.heading.unseen': '送信内容の確認',
  'summary.detail.selfie': '顔がはっきり見えますか？',
  'summary.retake': '撮り直す',
  'summary.retake.what': '撮り直す：{what}',
  'summary.picture': 'あなたの画像：{what}',
  'summary.purpose.SELFIE_VIDEO': 'ご本人がその場にいることを示します',
  'summary.purpose.PROOF_OF_ADDRESS': 'お住まいの場所を示します',
  'summary.purpose.HEALTH_INSURANCE_CARD': '加入している健康保険を示します',
  'summary.purpose.EMAIL': '入力されたとおりのものです',
  'summary.purpose.EMAIL.page': 'このページが把握しているものです',
  'summary.change': '変更',
  'summary.change.what': '変更：{what}',
  'summary.purpose.document': '求められたデータ項目の情報源です',
  'summary.unproven.advice': '記載されている書類を撮り直すか、このまま送信してください。',
  'summary.send': '送信',
  'summary.send.note': 'この端末の署名で封をして{audience}に送信されます。',

  // ── Passkey: a second proof, made after the review or asked for after the selfie ──
  'passkey.create': 'パスキーを作成',
  'passkey.create.detail':
    '次にご利用の際、顔と合わせてご本人であることを示します。お使いの端末またはパスワードマネージャーに保存されます。',
  'passkey.create.button': 'パスキーを作成',
  'passkey.get': 'パスキーで確認',
  'passkey.get.detail': 'このページ用に作成したパスキーです。',
  'passkey.get.button': 'パスキーを使う',
  'passkey.unlock':
    '端末のロックを解除するのと同じ方法で解除します。PINや指紋は端末の外に出ません。',
  'passkey.face': '顔の情報は一切含まれません。',
  'passkey.waiting': 'ブラウザーの表示に従ってください。',
  'passkey.without': '使わずに続ける',

  // ── Sending ─────────────────────────────────────────────────────────────
  'sending.heading': '送信中',
  'sending.detail': 'このウィンドウを開いたままにしてください。',
  'sending.sealing': '封をしています',
  'sending.sending': '送信中',
  'sending.waiting': '応答を待っています',
  'sending.bytes': '{sent}/{total} MB',

  // ── Share ───────────────────────────────────────────────────────────────
  'share.heading': '共有するものを選ぶ',
  'share.detail':
    '書類から読み取った内容です。{audience}に渡されるのは、オンのままにした項目だけです。',
  'share.detail.wallet':
    'ウォレットから取得した内容です。{audience}に渡されるのは、オンのままにした項目だけです。',
  'share.detail.mixed':
    '各項目の下に、その情報の出どころを示しています。{audience}に渡されるのは、オンのままにした項目だけです。',
  'share.required': '必須',
  'share.required.why': 'これらがないと、{audience}は手続きを完了できません。',
  'share.optional': '任意',
  'share.optional.why': 'オンにした場合だけ共有されます。',
  'share.derived': '{audience}に渡されるのはこの答えだけで、{source}は渡されません。',
  'share.whole': '{what}をすべて渡さなくても、「{derived}」で答えになります。',
  'share.instead': 'または、代わりにこちらを共有：{list}。どれか1つで十分です。',
  'share.switch': '{what}を共有',
  'share.missing': '見つからなかったもの：{list}',
  'share.incomplete':
    '続けるには、必須の項目をもう一度オンにしてください。ウィンドウを閉じると、何も共有されません。',
  'share.button': '{count}件のデータ項目を共有',
  'share.button.none': '何も共有しない',
  'share.recording': '同意を記録しています…',
  'value.true': 'はい',
  'value.false': 'いいえ',
  'value.male': '男性',
  'value.female': '女性',
  'value.unspecified': '指定なし',

  'zone.mrz': '下部の行から読み取り',
  'zone.visual': '印字された欄から読み取り',
  'zone.barcode': 'バーコードから読み取り',
  'zone.file-text': 'ファイルのテキストから読み取り',
  'zone.user': 'ご自身による申告',
  'zone.page': 'このページからの提供',
  'zone.derived': '{source}から算出',
  'zone.judgement': '画像から測定',
  'check.agrees': '2つ目の確認でも一致',
  'check.check-digit': 'チェックデジットは正常',
  'check.differs': '別の情報源と不一致',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': '本人確認が完了しました',
  'done.detail': '共有を選んだ内容が{audience}に渡されました。このウィンドウは閉じてかまいません。',
  'done.pending.heading': '送信しました',
  'done.pending.detail': '{audience}がこれから確認し、結果をお知らせします。',
  'done.camera': 'カメラはオフになりました。画像はもうこのウィンドウに残っていません。',
  'done.local': 'このブラウザーの中だけで確認しました。ほかの方への証明にはなりません。',
  'done.key': '照会番号',
  'done.button': '完了',

  // ── Consent receipt: a page of its own that the User keeps ──────────────
  'done.receipt': '控えを保存',
  'receipt.file': 'consent-receipt.html',
  'receipt.json': 'プログラム用の控えを保存（JSON）',
  'receipt.json.file': 'consent-receipt.json',
  'receipt.title': '同意の控え',
  'receipt.recipient': '共有先',
  'receipt.purpose': '目的',
  'receipt.given': '共有したもの',
  'receipt.refused': '共有しなかったもの',
  'receipt.time': '日時',
  'receipt.retention': '保管期間',
  'receipt.withdrawal': '撤回の方法',
  'receipt.withdrawal.ask': '共有先に申し出て、下の照会番号をお伝えください。',
  'receipt.text': '同意した文面の版',
  'receipt.reference': '照会番号',
  'receipt.record': '記録（あなたの端末による署名付き）',
  'receipt.withdrawn': '共有し、その後撤回したもの',
  'receipt.withdrawn.time': '撤回日時',
  'receipt.withdrawal.record': '撤回（あなたの端末による署名付き）',

  // ── <passbase-consents>: consents given in this browser ─────────────────
  'consents.heading': '共有したもの',
  'consents.detail': 'このブラウザーで行った同意です。この一覧は、この端末だけに保存されています。',
  'consents.none': 'このブラウザーで{audience}と共有したものはありません。',
  'consents.points': 'データ項目',
  'consents.points.none': 'なし',
  'consents.time': '日時',
  'consents.state': '状態',
  'consents.state.given': '共有済み',
  'consents.state.unconfirmed': '撤回は未確認',
  'consents.state.withdrawn': '{time}に撤回',
  'consents.withdraw': '撤回する',
  'consents.withdraw.again': 'もう一度撤回する',
  'consents.receipt': '控え',
  'consents.forget': 'この端末から消す',
  'consents.which': '{action}：{audience}、{time}',
  'withdraw.heading': 'この同意を撤回しますか？',
  'withdraw.detail':
    'もう同意していないことを{audience}に伝え、共有したものの削除を求めます。それまでに利用されたものや、ほかに渡されたものは取り戻せません。',
  'withdraw.confirm': '撤回する',
  'withdraw.keep': '撤回しない',
  'withdraw.working': '撤回しています…',
  'withdraw.working.detail': '{audience}の確認を待っています。',
  'withdraw.done': '撤回しました',
  'withdraw.done.detail': '{audience}が確認しました。控えにも記載されています。',
  'withdraw.failed': 'まだ撤回されていません',
  'forget.heading': 'この端末から消しますか？',
  'forget.detail':
    'この一覧から消えるだけです。同意はそのまま残り、ここからは撤回できなくなります。先に控えを保存してください。',
  'forget.detail.withdrawn': 'この一覧から消えます。同意は撤回されたままです。',
  'forget.confirm': '消す',
  'forget.keep': '残す',
  'forget.failed': 'まだ消えていません',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': '本人確認を中止しますか？',
  'close.detail': 'ここまでの内容は破棄されます。何も送信されません。',
  'close.detail.sent':
    '確認された内容はすでに送信されています。{audience}に破棄を依頼します。データ項目は一切共有されません。',
  'close.stay': '本人確認を続ける',
  'close.leave': '中止する',

  // ── Guidance, under the picture. Short: it is read at arm’s length. ─────
  'face-none': '顔を楕円の中に入れてください',
  'face-many': 'ひとりで写ってください：ほかの人がいます',
  'face-off-centre': '顔を中央に寄せてください',
  'face-too-far': '少し近づいてください',
  'face-too-close': '少し離れてください',
  'face-turned': 'カメラをまっすぐ見てください',
  'face-too-dark': 'もっと明るい場所へ',
  'face-blurred': 'カメラを動かさないでください',
  'face-hold-still': '動かないでください',
  'face-move-back': '顔が楕円に収まるまで離れてください',
  'face-move-closer': '顔が楕円いっぱいになるまで近づいてください',
  'face-turn-left': '顔を左に向けてください',
  'face-turn-right': '顔を右に向けてください',
  'face-turn-up': 'あごを上げてください',
  'face-turn-down': 'あごを下げてください',
  'face-turn-back': '正面に戻ってください',
  'face-blink': '両目を閉じて、開けてください',
  'face-close-eyes': '両目を1秒閉じてから開けてください',
  'face-close-eyes-longer': 'もう少し長く目を閉じてください',
  'face-open-mouth': '口を大きく開けてください',
  'face-close-mouth': 'まず口を閉じてください',
  'face-smile': '笑顔になってください',
  'face-follow-dot': '鼻先を点に向けてください',
  'face-step-done': 'できました',
  'document-none': '書類を枠の中に置いてください',
  'document-too-far': '近づけてください',
  'document-too-close': '少し離してください',
  'document-cut-off': '書類全体を写してください',
  'document-tilted': '真上から写してください',
  'document-too-dark': 'もっと明るい場所へ',
  'document-glare': '光を避けて傾けてください',
  'document-portrait-glare': '傾けてください：顔写真が光っています',
  'document-blurred': 'ピントが合うまでお待ちください',
  'document-portrait-blurred': '顔写真にピントが合うまで動かさないでください',
  'document-covered': '指をページから離してください',
  'document-screen': '画面ではなく実物を写してください',
  'document-copy': 'コピーではなく原本を写してください',
  'document-moving': '動かさないでください',
  'document-hold-still': '動かさないでください',
  'document-reading': '読み取り中… 動かさないでください',
  'document-unreadable': 'まだ読み取れません',
  'document-expired': 'この書類は有効期限切れです',
  'document-wrong-type': '別の種類の書類です',
  'document-wrong-side': '裏返してください：反対側の面です',
  'document-turn-over': '裏返してください',
  'document-done': '完了',

  // ── Why a liveness try did not pass, and what to do. ────────────────────
  'liveness-out-of-time': '時間切れです',
  'liveness-out-of-time.advice': '動作が表示されたら、すぐに始めてください。小さな動きで十分です。',
  'liveness-face-lost': '顔が画面から外れました',
  'liveness-face-lost.advice': '輪がいっぱいになるまで、カメラの前にいてください。',
  'liveness-many-faces': '複数の顔が写っていました',
  'liveness-many-faces.advice': '後ろに人や、顔の写った写真がないことを確認してください。',
  'liveness-flat': '顔が写真のように平らに見えました',
  'liveness-flat.advice': '正面からむらのない光を当て、カメラではなく頭を動かしてください。',
  'liveness-no-challenge': '動作を認識できませんでした',
  'liveness-no-challenge.advice': '動作ははっきりと行い、終わったら正面に戻ってください。',
  'liveness-unasked-movement': '表示と違う動作がありました',
  'liveness-unasked-movement.advice':
    '動作が表示されるまで正面を向き、その動作だけを行ってください。',
  'liveness-track-broken': '映像が途切れました',
  'liveness-track-broken.advice':
    'このページを前面に開いたまま、カメラを使うほかのアプリを閉じてください。',

  // ── What the comparison of faces came to; in the summary. ─────────────────
  'face-match-differs': '書類の写真とお顔が似ていません',
  'face-match-differs.advice':
    'むらのない光の中で、眼鏡や帽子を外し、写真に光が反射しないようにして、両方を撮り直してください。このまま送信することもできます。判断は受け取る側が行います。',
  'face-match-changed': 'セルフィーに複数の人が写っています',
  'face-match-changed.advice': '最初から最後の動作まで、ひとりで撮り直してください。',
  'face-match-no-portrait': '書類に顔が見つかりませんでした',
  'face-match-no-portrait.advice':
    '書類の写真全体がはっきりと、反射なしで写るように撮り直してください。',
  'face-match-portrait-small': '書類の写真が小さすぎて比較できません',
  'face-match-portrait-small.advice': 'もっと近くから撮り直してください。',
  'face-match-no-selfie': 'セルフィーの一部で顔が見えません',
  'face-match-no-selfie.advice': '顔全体が写るように撮り直してください。',

  // ── Why a face can't be seen well; in the summary. ────────────────────────
  'face-quality-many': 'セルフィーに複数の顔が写っています',
  'face-quality-many.advice': 'ひとりで撮り直してください。',
  'face-quality-small': 'セルフィーの顔が小さすぎます',
  'face-quality-small.advice': 'もっと近くから撮り直してください。',
  'face-quality-cropped': 'セルフィーに顔全体が写っていません',
  'face-quality-cropped.advice': '額とあごが写るように撮り直してください。',
  'face-quality-turned': 'セルフィーの顔が横を向いています',
  'face-quality-turned.advice': '動作と動作の間はカメラを見て、撮り直してください。',
  'face-quality-eyes-closed': 'セルフィーで目が閉じています',
  'face-quality-eyes-closed.advice':
    '目を開けて撮り直してください。濃い色の眼鏡は目を隠すため、できれば外してください。',
  'face-quality-mouth-open': 'セルフィーで口が大きく開いています',
  'face-quality-mouth-open.advice': '顔の力を抜いて撮り直してください。',
  'face-quality-dark': 'セルフィーの顔が暗すぎます',
  'face-quality-dark.advice': '窓や照明を背にせず、正面にして撮り直してください。',
  'face-quality-bright': 'セルフィーの顔が明るすぎます',
  'face-quality-bright.advice': '強い光を避けて撮り直してください。',
  'face-quality-uneven': 'セルフィーの顔の片側がかなり暗くなっています',
  'face-quality-uneven.advice': '光のほうを向いて撮り直してください。',
  'face-quality-flat': 'セルフィーの顔がぼんやりしています',
  'face-quality-flat.advice': 'レンズを拭き、もっと明るい場所で撮り直してください。',
  'face-quality-blurred': 'セルフィーの顔がぶれています',
  'face-quality-blurred.advice': 'レンズを拭き、端末を動かさないようにしてください。',

  // ── Why a backend declined, as the embedded one names it; under the error. ─
  'reason.liveness-not-passed': 'セルフィー動画を確認できませんでした。',
  'reason.liveness-other-challenge': 'セルフィー動画の動作が、求められたものと違います。',
  'reason.face-differs': 'セルフィーと書類の人物が違います。',
  'reason.document-missing': '書類の画像がありません。',
  'reason.document-unreadable': '画像から書類を読み取れませんでした。',
  'reason.document-reads-differently': '画像の内容が、読み取った内容と違います。',
  'reason.document-type-not-accepted': 'この種類の書類は、ここでは受け付けていません。',
  'reason.document-country-not-accepted': 'この国の書類は、ここでは受け付けていません。',
  'reason.document-country-unproven': '画像から書類の発行国を読み取れませんでした。',
  'reason.upload-not-accepted': 'この書類は、ファイルから選ばずに撮影する必要があります。',
  'reason.claims-differ': '読み取った内容が画像と一致しません。',
  'reason.identity-unknown': '以前の確認内容は、もう残っていません。',
  'reason.identity-other-face':
    'セルフィーの人物が、以前ここで確認された方と違います。初めてご利用の場合は、「すべて撮り直す」を選んでください。',
  'reason.identity-face-not-compared': 'セルフィーの一部で顔が見えないため、比較できませんでした。',

  // ── Digital Credentials: a wallet answers in the place of a document ──────
  WALLET_CREDENTIAL: 'ウォレットの証明書',
  'evidence-choice.heading': '本人確認の方法',
  'evidence-choice.detail': 'どれか1つで十分です。',
  'evidence-choice.wallet': 'デジタルウォレットを使う',
  'evidence-choice.wallet.detail': '求められた情報だけを、事前に確認のうえ提示します。',
  'evidence-choice.document': '書類を撮影する',
  'evidence-choice.document.detail': 'この端末のカメラで撮影',
  'busy.wallet': 'ウォレットで続けてください',
  'busy.wallet.detail': 'このウィンドウは応答を待っています。',
  'zone.issuer-signed': 'ウォレットから取得',
  'check.issuer': '発行者の署名は有効',
  ERR_WALLET_CANCELLED: 'ウォレットから応答がありませんでした',
  'ERR_WALLET_CANCELLED.advice':
    'ウォレットが閉じられたか、求められたものがありません。もう一度試すか、書類を撮影してください。',
  ERR_WALLET_FAILED: 'ウォレットが要求に応答しませんでした',
  'ERR_WALLET_FAILED.advice': 'もう一度試すか、書類を撮影してください。',
  ERR_WALLET_TIMEOUT: 'ウォレットの応答に時間がかかりすぎました',
  'ERR_WALLET_TIMEOUT.advice': 'もう一度試すか、書類を撮影してください。',
  ERR_WALLET_MALFORMED: 'ウォレットの応答が求められたものと違います',
  'ERR_WALLET_MALFORMED.advice':
    '応答の内容は一切使われません。別のウォレットを試すか、書類を撮影してください。',
  ERR_WALLET_FORMAT: 'この種類のウォレットの証明書は、ここでは確認できません',
  'ERR_WALLET_FORMAT.advice': '別のウォレットを試すか、書類を撮影してください。',
  ERR_WALLET_TYPE: 'このウォレットの証明書には本人の情報がありません',
  'ERR_WALLET_TYPE.advice': '本人の情報がある証明書を選ぶか、書類を撮影してください。',
  ERR_WALLET_ISSUER: 'このウォレットの証明書の発行者は、ここでは受け付けていません',
  'ERR_WALLET_ISSUER.advice': '別の発行者の証明書を選ぶか、書類を撮影してください。',
  ERR_WALLET_SIGNATURE: '発行者の署名が有効ではありません',
  'ERR_WALLET_SIGNATURE.advice': '発行者から証明書を取得し直すか、書類を撮影してください。',
  ERR_WALLET_ALTERED: 'ウォレットの証明書が変更されています',
  'ERR_WALLET_ALTERED.advice': '発行者から証明書を取得し直すか、書類を撮影してください。',
  ERR_WALLET_HOLDER: 'このウォレットの証明書は別の端末のものです',
  'ERR_WALLET_HOLDER.advice': '証明書が発行されたウォレットを使うか、書類を撮影してください。',
  ERR_WALLET_AUDIENCE: 'ウォレットが別のページに応答しました',
  'ERR_WALLET_AUDIENCE.advice': 'もう一度試すか、書類を撮影してください。',
  ERR_WALLET_NONCE: 'ウォレットが別の要求に応答しました',
  'ERR_WALLET_NONCE.advice': 'もう一度試すか、書類を撮影してください。',
  ERR_WALLET_VALIDITY: 'このウォレットの証明書は本日有効ではありません',
  'ERR_WALLET_VALIDITY.advice':
    '有効期限が切れているか、まだ有効になっていません。発行者から新しい証明書を取得するか、書類を撮影してください。',

  // ── Data points ─────────────────────────────────────────────────────────
  first_names: '名',
  last_name: '姓',
  document_number: '書類番号',
  document_origin_country: '発行国',
  nationality: '国籍',
  date_of_birth: '生年月日',
  sex: '性別',
  place_of_birth: '出生地',
  date_of_issue: '発行日',
  date_of_expiry: '有効期限',
  authority: '発行機関',
  personal_id_number: '個人識別番号',
  mrtd_document_code: '書類コード',
  mrtd_issuing_country: '発行国コード',
  mrtd_verified: '機械読み取り用の行の検証',
  raw_mrz_string: '機械読み取り用の行',
  drivers_license_categories: '運転免許の種類',
  address: '住所',
  street_and_house_number: '町名・番地',
  city: '市区町村',
  postal_code: '郵便番号',
  country: '国',
  member_id: '会員番号',
  group_number: 'グループ番号',
  insurance_provider: '保険者',
  email: 'メールアドレス',
  id_authenticity_factor: '書類の真正性',
  face_match_factor: '顔の一致',
  liveness_factor: '生体検知',
  pad_factor: '写真ではなく実際の顔',
  age: '年齢',
  age_over: '{years}歳以上',
  full_name: '氏名',
  document_is_expired: '書類の有効期限切れ',

  // ── Resource types; also within a sentence (`.inline`). ─────────────────
  SELFIE_VIDEO: 'セルフィー動画',
  PASSPORT: 'パスポート',
  DRIVERS_LICENSE: '運転免許証',
  NATIONAL_ID_CARD: '身分証明書',
  RESIDENCE_PERMIT: '在留許可証',
  VISA: 'ビザ',
  PROOF_OF_ADDRESS: '住所証明書類',
  HEALTH_INSURANCE_CARD: '健康保険証',
  EMAIL: 'メールアドレス',

  // ── Steps, as events name them. ─────────────────────────────────────────
  'step.START': '開始',
  'step.CONSENT': '同意',
  'step.EMAIL': 'メール',
  'step.COUNTRY': '国',
  'step.RESOURCE_CHOICE': '書類の種類',
  'step.RESOURCE_EXPLANATION': '手順',
  'step.RESOURCE': 'カメラ',
  'step.REUSABLE_RESOURCES': '確認済みの本人情報',
  'step.SUMMARY': '確認',
  'step.SHARE': '共有',
  'step.FINISHED': '完了',

  // ── Issuing codes that are no country of ISO 3166-1. ────────────────────
  'country.D': 'ドイツ',
  'country.EUE': '欧州連合',
  'country.GBD': '英国海外領土市民',
  'country.GBN': '英国国民（海外）',
  'country.GBO': '英国海外市民',
  'country.GBP': '英国保護民',
  'country.GBS': '英国臣民',
  'country.RKS': 'コソボ',
  'country.UNA': '国際連合専門機関',
  'country.UNK': '国際連合コソボ暫定行政ミッション',
  'country.UNO': '国際連合',
  'country.UTO': 'ユートピア（見本）',
  'country.XOM': 'マルタ騎士団',
  'country.XPO': '国際刑事警察機構（インターポール）',
  'country.XXA': '無国籍者',
  'country.XXB': '難民（1951年条約）',
  'country.XXC': '難民',
  'country.XXX': '国籍の指定なし',

  // ── Errors: a title, and what to do. The code is shown small below. ─────
  'error.detail': 'コード：{code}',
  'error.verify': '本人確認をする',
  ERR_PROTOCOL_INVALID_ARGUMENT: 'このページは正しく設定されていません',
  'ERR_PROTOCOL_INVALID_ARGUMENT.advice':
    'このページの運営者に連絡し、下のコードをお伝えください。',
  ERR_PROTOCOL_UNKNOWN_DATA_POINT: 'このページは不明な項目を求めています',
  'ERR_PROTOCOL_UNKNOWN_DATA_POINT.advice':
    'このページの運営者に連絡し、下のコードをお伝えください。',
  ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE: 'このページは不明な書類を求めています',
  'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE.advice':
    'このページの運営者に連絡し、下のコードをお伝えください。',
  ERR_PROTOCOL_UNKNOWN_COUNTRY: 'このページは不明な国を指定しています',
  'ERR_PROTOCOL_UNKNOWN_COUNTRY.advice': 'このページの運営者に連絡し、下のコードをお伝えください。',
  ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE: 'この書類はまだここでは使えません',
  'ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE.advice':
    'パスポートを使うか、このページの運営者に別の方法をお問い合わせください。',

  ERR_BUNDLE_MALFORMED: '画像が受け付けられませんでした',
  'ERR_BUNDLE_MALFORMED.advice':
    '最初からやり直してください。再び起こる場合は、このページの運営者に下のコードをお伝えください。',
  ERR_BUNDLE_HEADER: '画像が受け付けられませんでした',
  'ERR_BUNDLE_HEADER.advice':
    '最初からやり直してください。再び起こる場合は、このページの運営者に下のコードをお伝えください。',
  ERR_BUNDLE_SIGNATURE: '画像の封が壊れています',
  'ERR_BUNDLE_SIGNATURE.advice':
    '撮影の後に変更されています。信頼できるネットワークで、最初からやり直してください。',
  ERR_BUNDLE_KEY_MISMATCH: '封が別の端末のものです',
  'ERR_BUNDLE_KEY_MISMATCH.advice': '始めたときの端末で、最初からやり直してください。',
  ERR_BUNDLE_VERSION: 'このページとサーバーが合っていません',
  'ERR_BUNDLE_VERSION.advice':
    'ページを再読み込みしてください。解決しない場合は、ページの運営者に下のコードをお伝えください。',
  ERR_BUNDLE_CRITICAL: 'このページとサーバーが合っていません',
  'ERR_BUNDLE_CRITICAL.advice':
    'ページを再読み込みしてください。解決しない場合は、ページの運営者に下のコードをお伝えください。',
  ERR_BUNDLE_NOT_CANONICAL: '画像が受け付けられませんでした',
  'ERR_BUNDLE_NOT_CANONICAL.advice':
    '最初からやり直してください。再び起こる場合は、このページの運営者に下のコードをお伝えください。',
  ERR_BUNDLE_SCHEMA: '画像が受け付けられませんでした',
  'ERR_BUNDLE_SCHEMA.advice':
    '最初からやり直してください。再び起こる場合は、このページの運営者に下のコードをお伝えください。',
  ERR_BUNDLE_FILE_MISSING: '送信の途中で画像が失われました',
  'ERR_BUNDLE_FILE_MISSING.advice': '安定した接続で、最初からやり直してください。',
  ERR_BUNDLE_FILE_UNEXPECTED: '関係のないものが届きました',
  'ERR_BUNDLE_FILE_UNEXPECTED.advice': '信頼できるネットワークで、最初からやり直してください。',
  ERR_BUNDLE_FILE_ALTERED: '送信の途中で画像が変更されました',
  'ERR_BUNDLE_FILE_ALTERED.advice': '信頼できるネットワークで、最初からやり直してください。',
  ERR_BUNDLE_EXPIRED: '時間がかかりすぎました',
  'ERR_BUNDLE_EXPIRED.advice':
    '安全のため、セッションは短くなっています。もう一度お試しください。次はもっと早く終わります。',
  ERR_BUNDLE_NOT_YET_VALID: 'この端末の時計が合っていません',
  'ERR_BUNDLE_NOT_YET_VALID.advice':
    '設定で日付と時刻を自動にしてから、ページを再読み込みしてください。',
  ERR_BUNDLE_NONCE: 'このセッションはすでに使われています',
  'ERR_BUNDLE_NONCE.advice': 'もう一度お試しください。新しいセッションが開きます。',
  ERR_BUNDLE_AUDIENCE: '別の相手から応答がありました',
  'ERR_BUNDLE_AUDIENCE.advice': 'このページの運営者に下のコードをお伝えください。',
  ERR_BUNDLE_VERIFICATION: '応答が別のセッションのものです',
  'ERR_BUNDLE_VERIFICATION.advice': 'このウィンドウを閉じて、最初からやり直してください。',
  ERR_BUNDLE_CHALLENGE: 'セルフィーが別の動作の指示に対するものです',
  'ERR_BUNDLE_CHALLENGE.advice': 'このウィンドウを閉じて、最初からやり直してください。',
  ERR_BUNDLE_CONSENT: '撤回が同意と一致しません',
  'ERR_BUNDLE_CONSENT.advice': 'このページの運営者に下のコードをお伝えください。',

  ERR_CAMERA_DENIED: 'カメラが許可されていません',
  'ERR_CAMERA_DENIED.advice': 'このページにカメラを許可して、もう一度お試しください：',
  'ERR_CAMERA_DENIED.chrome-desktop':
    'アドレスの左のアイコンをクリックする|「カメラ」をオンにする|ここに戻って、もう一度試す',
  'ERR_CAMERA_DENIED.chrome-android':
    'アドレスの左のアイコンをタップする|「権限」を開いてカメラを許可する|ここに戻って、もう一度試す',
  'ERR_CAMERA_DENIED.safari-ios':
    'アドレスバーのアイコンをタップし、「Webサイトの設定」を開く|「カメラ」を「許可」にする|そこにない場合は、「設定」>「アプリ」>「Safari」>「カメラ」を開く',
  'ERR_CAMERA_DENIED.safari-mac':
    '「Safari」メニューから「このWebサイトでの設定」を開く|「カメラ」を「許可」にする|ここに戻って、もう一度試す',
  'ERR_CAMERA_DENIED.firefox':
    'アドレスの左の、斜線が入ったカメラをクリックする|カメラの横の「ブロック」を解除する|ここに戻って、もう一度試す',
  'ERR_CAMERA_DENIED.other':
    'ブラウザーで、このページの設定を開く|カメラを許可する|システムの設定で、ブラウザーにカメラの使用が許可されているかも確認する',
  ERR_CAMERA_DISMISSED: 'カメラの確認に回答がありませんでした',
  'ERR_CAMERA_DISMISSED.advice': 'もう一度試して、ブラウザーの確認で「許可」を選んでください。',
  ERR_CAMERA_ABSENT: 'カメラが見つかりません',
  'ERR_CAMERA_ABSENT.advice':
    'カメラを接続するか電源を入れて、もう一度お試しください。または、スマートフォンでこのページを開いてください。',
  ERR_CAMERA_BUSY: 'カメラは使用中です',
  'ERR_CAMERA_BUSY.advice':
    'ビデオ通話など、カメラを使うほかのアプリやタブを閉じて、もう一度お試しください。',
  ERR_CAMERA_POLICY: 'このページではカメラを使えません',
  'ERR_CAMERA_POLICY.advice': 'ページの運営者による許可が必要です。下のコードをお伝えください。',
  ERR_CAMERA_INSECURE: 'このページは安全に開かれていません',
  'ERR_CAMERA_INSECURE.advice':
    'カメラは、httpsで始まるアドレスでのみ使えます。そのアドレスでページを開いてください。',
  ERR_CAMERA_UNSUPPORTED: 'このブラウザーではカメラを使えません',
  'ERR_CAMERA_UNSUPPORTED.advice':
    'ほかのアプリの中ではなく、最新のChrome、Edge、Firefox、Safariでこのページを開いてください。',
  ERR_CAMERA_UNSUITABLE: 'このカメラでは性能が足りません',
  'ERR_CAMERA_UNSUITABLE.advice':
    '別のカメラを選ぶか、スマートフォンでこのページを開いてください。',
  ERR_CAMERA_ENDED: 'カメラがオフになりました',
  'ERR_CAMERA_ENDED.advice':
    '別のアプリがカメラを使ったか、接続が外れました。もう一度お試しください。',
  ERR_CAMERA_TIMEOUT: 'カメラが応答しません',
  'ERR_CAMERA_TIMEOUT.advice': 'カメラを使うほかのアプリを閉じて、もう一度お試しください。',
  ERR_CAMERA_STILL: '撮影できませんでした',
  'ERR_CAMERA_STILL.advice':
    'もう一度お試しください。再び起こる場合は、別のカメラを選んでください。',
  ERR_CAMERA_CLIP: '動画を撮影できませんでした',
  'ERR_CAMERA_CLIP.advice':
    'もう一度お試しください。再び起こる場合は、別のカメラかブラウザーを選んでください。',

  ERR_VISION_ASSET_BASE: 'このページのファイルの場所が指定されていません',
  'ERR_VISION_ASSET_BASE.advice':
    'ページの運営者が「asset-base」を設定する必要があります。下のコードをお伝えください。',
  ERR_VISION_ASSET_MISSING: 'ファイルがありません',
  'ERR_VISION_ASSET_MISSING.advice':
    'もう一度お試しください。解決しない場合は、このページの運営者に下のコードをお伝えください。',
  ERR_VISION_ASSET_WRONG_TYPE: 'ファイルが正しく配信されませんでした',
  'ERR_VISION_ASSET_WRONG_TYPE.advice':
    'このページの運営者による修正が必要です。下のコードをお伝えください。',
  ERR_VISION_ASSET_ALTERED: '公開されたものと違うファイルがあります',
  'ERR_VISION_ASSET_ALTERED.advice':
    'そのファイルは使われていません。信頼できるネットワークで、もう一度お試しください。',
  ERR_VISION_ASSET_NETWORK: '接続できませんでした',
  'ERR_VISION_ASSET_NETWORK.advice': 'インターネット接続を確認して、もう一度お試しください。',
  ERR_VISION_WORKER_BLOCKED: 'このページが確認処理の一部を止めています',
  'ERR_VISION_WORKER_BLOCKED.advice':
    'このページの運営者による許可が必要です。下のコードをお伝えください。',
  ERR_VISION_WORKER_CRASHED: '確認処理が止まりました',
  'ERR_VISION_WORKER_CRASHED.advice':
    'ほかのタブやアプリを閉じてメモリーを空け、もう一度お試しください。',
  ERR_VISION_ENGINE: '確認処理を開始できませんでした',
  'ERR_VISION_ENGINE.advice':
    'もう一度お試しください。解決しない場合は、最新のChrome、Edge、Firefox、Safariをお使いください。',
  ERR_VISION_TIMEOUT: '確認処理に時間がかかりすぎています',
  'ERR_VISION_TIMEOUT.advice': 'ほかのタブやアプリを閉じて、もう一度お試しください。',

  ERR_VISION_FILE_TYPE: 'この種類のファイルは開けません',
  'ERR_VISION_FILE_TYPE.advice': 'PDFか画像（JPEG、PNG、WebP）を選んでください。',
  ERR_VISION_FILE_HEIC: 'このブラウザーではHEIC画像を開けません',
  'ERR_VISION_FILE_HEIC.advice': '先にJPEGで保存するか、スクリーンショットを撮って選んでください。',
  ERR_VISION_FILE_TOO_LARGE: 'ファイルが大きすぎます',
  'ERR_VISION_FILE_TOO_LARGE.advice': '20 MB以下のファイルを選ぶか、書類を撮影してください。',
  ERR_VISION_FILE_TOO_SMALL: '画像が小さすぎて読み取れません',
  'ERR_VISION_FILE_TOO_SMALL.advice': 'プレビューではなく、元の画像を選んでください。',
  ERR_VISION_FILE_TOO_MANY_PAGES: 'ファイルのページ数が多すぎます',
  'ERR_VISION_FILE_TOO_MANY_PAGES.advice':
    '40ページ以下のファイルを選ぶか、ページを撮影してください。',
  ERR_VISION_FILE_BROKEN: 'ファイルが壊れています',
  'ERR_VISION_FILE_BROKEN.advice':
    'もう一度ダウンロードまたは保存して、新しいファイルを選んでください。',
  ERR_VISION_FILE_ENCRYPTED: 'ファイルがパスワードで保護されています',
  'ERR_VISION_FILE_ENCRYPTED.advice':
    'ファイルを開き、パスワードなしの新しいPDFとして印刷して、それを選んでください。',

  ERR_VAULT_BLOCKED: 'このブラウザーは何も保存しません',
  'ERR_VAULT_BLOCKED.advice':
    'プライベートブラウズを終了するか、このページに保存を許可してから、再読み込みしてください。',
  ERR_VAULT_QUOTA: '端末の空き容量がありません',
  'ERR_VAULT_QUOTA.advice': '空き容量を増やして、もう一度お試しください。',
  ERR_VAULT_CORRUPT: '保存された内容を読み取れません',
  'ERR_VAULT_CORRUPT.advice': 'もう一度お試しください。新しく作り直されます。',

  ERR_FLOW_NOTHING_PROVES: 'ここで使える書類では証明できないものが求められています',
  'ERR_FLOW_NOTHING_PROVES.advice': 'このページの運営者に連絡し、下のコードをお伝えください。',
  ERR_FLOW_ALREADY_RUNNING: '本人確認がすでに開かれています',
  'ERR_FLOW_ALREADY_RUNNING.advice': '先にそちらを完了するか、閉じてください。',
  ERR_FLOW_NOT_ALLOWED_NOW: 'ここではその操作はできません',
  'ERR_FLOW_NOT_ALLOWED_NOW.advice': 'このウィンドウを閉じて、最初からやり直してください。',
  ERR_FLOW_LIVENESS_FAILED: 'セルフィー動画を確認できませんでした',
  'ERR_FLOW_LIVENESS_FAILED.advice':
    '正面からむらのない光が当たる場所で、カメラを目の高さに保ち、もう一度お試しください。',
  ERR_FLOW_DOCUMENT_UNREADABLE: '書類を読み取れませんでした',
  'ERR_FLOW_DOCUMENT_UNREADABLE.advice':
    'レンズを拭き、むらのない光の中で書類を平らに置いて、もう一度お試しください。',
  ERR_FLOW_CANCELLED: '本人確認を中止しました',
  'ERR_FLOW_CANCELLED.advice': '何も共有されていません。いつでも最初から始められます。',
  ERR_FLOW_NOT_GRANTED: '共有されませんでした',
  'ERR_FLOW_NOT_GRANTED.advice': '共有に同意されなかったため、ここに残っています。',
  ERR_FLOW_SESSION_EXPIRED: 'セッションが終了しました',
  'ERR_FLOW_SESSION_EXPIRED.advice':
    '安全のため、セッションは短くなっています。もう一度試すと、新しいセッションが開きます。',

  ERR_AUTH_UNSUPPORTED: 'このページではご本人の認識ができません',
  'ERR_AUTH_UNSUPPORTED.advice': 'このページの運営者に下のコードをお伝えください。',
  ERR_AUTH_UNKNOWN_IDENTITY: 'このブラウザーではまだ本人確認がされていません',
  'ERR_AUTH_UNKNOWN_IDENTITY.advice':
    '別のブラウザーや端末で本人確認をしたか、このブラウザーのデータが削除されています。ここで一度、本人確認をしてください。',
  ERR_AUTH_NOT_ENROLLED: '比較できる顔がありません',
  'ERR_AUTH_NOT_ENROLLED.advice':
    '本人確認のときに、顔が書類と比較されていません。もう一度、本人確認をしてください。',
  ERR_AUTH_OTHER_DEVICE: '本人確認をしたブラウザーではありません',
  'ERR_AUTH_OTHER_DEVICE.advice':
    'ブラウザーの鍵が違います。そのときのブラウザーを使うか、ここで一度、本人確認をしてください。',
  ERR_AUTH_NONCE: 'このセッションはすでに使われています',
  'ERR_AUTH_NONCE.advice': 'もう一度お試しください。新しいセッションが開きます。',
  ERR_AUTH_REPLAYED: 'このセルフィー動画は以前に送信されています',
  'ERR_AUTH_REPLAYED.advice': '新しい動画で、もう一度お試しください。',
  ERR_AUTH_LIVENESS: 'セルフィー動画を確認できませんでした',
  'ERR_AUTH_LIVENESS.advice':
    '正面からむらのない光が当たる場所で、カメラを目の高さに保ち、もう一度お試しください。',
  ERR_AUTH_FACE_NOT_COMPARED: '顔を比較できませんでした',
  'ERR_AUTH_FACE_NOT_COMPARED.advice':
    '一部の画像で顔が見えませんでした。むらのない光の中で、画面から外れないようにして、もう一度お試しください。',
  ERR_AUTH_FACE_DIFFERS: '顔を認識できませんでした',
  'ERR_AUTH_FACE_DIFFERS.advice':
    'ここで確認された顔と違います。ご本人の場合は、帽子と眼鏡を外し、むらのない光の中で、もう一度お試しください。',
  ERR_AUTH_TOO_MANY: '別の顔での試行が多すぎます',
  'ERR_AUTH_TOO_MANY.advice':
    '30秒待ってから、もう一度お試しください。繰り返すたびに、待ち時間が長くなります。',
  ERR_AUTH_PASSKEY_UNSUPPORTED: 'ここではパスキーを使えません',
  'ERR_AUTH_PASSKEY_UNSUPPORTED.advice':
    'このページはパスキーを求めていますが、このブラウザーでは使えません。ブラウザーを更新するか、別のブラウザーを使ってください。',
  ERR_AUTH_PASSKEY_NOT_ENROLLED: 'このページ用のパスキーがまだありません',
  'ERR_AUTH_PASSKEY_NOT_ENROLLED.advice':
    'パスキーは本人確認のときに作成されます。もう一度、本人確認をしてください。',
  ERR_AUTH_PASSKEY_CANCELLED: 'パスキーが使われませんでした',
  'ERR_AUTH_PASSKEY_CANCELLED.advice':
    '確認のウィンドウを閉じたか、この端末でパスキーが見つかりませんでした。もう一度お試しいただけます。',
  ERR_AUTH_PASSKEY_TIMEOUT: '時間がかかりすぎました',
  'ERR_AUTH_PASSKEY_TIMEOUT.advice':
    'パスキーのロックが時間内に解除されませんでした。もう一度お試しください。',
  ERR_AUTH_PASSKEY_FAILED: 'パスキーが機能しませんでした',
  'ERR_AUTH_PASSKEY_FAILED.advice':
    'ブラウザーがパスキーを使えませんでした。もう一度試すか、別の端末でお試しください。',
  ERR_AUTH_PASSKEY_MISSING: 'パスキーがありません',
  'ERR_AUTH_PASSKEY_MISSING.advice':
    'このページは、顔に加えてパスキーを求めています。パスキーを使って、もう一度お試しください。',
  ERR_AUTH_PASSKEY_MALFORMED: 'パスキーを読み取れません',
  'ERR_AUTH_PASSKEY_MALFORMED.advice':
    '求められたものと違うものがブラウザーから送信されました。もう一度お試しください。',
  ERR_AUTH_PASSKEY_UNKNOWN: '別のパスキーです',
  'ERR_AUTH_PASSKEY_UNKNOWN.advice': 'このページ用に作成したパスキーで、もう一度お試しください。',
  ERR_AUTH_PASSKEY_CHALLENGE: 'パスキーが別の質問に応答しました',
  'ERR_AUTH_PASSKEY_CHALLENGE.advice':
    '以前のセッションに使われたものです。もう一度お試しください。',
  ERR_AUTH_PASSKEY_ORIGIN: 'パスキーが別のページで使われました',
  'ERR_AUTH_PASSKEY_ORIGIN.advice':
    'このページのアドレスをご確認ください。ご存じのアドレスですか？ご存じのアドレスを開いて、もう一度お試しください。',
  ERR_AUTH_PASSKEY_RELYING_PARTY: 'パスキーが別のページのものです',
  'ERR_AUTH_PASSKEY_RELYING_PARTY.advice':
    'このページ用に作成したパスキーで、もう一度お試しください。',
  ERR_AUTH_PASSKEY_USER: 'パスキーのロックが解除されませんでした',
  'ERR_AUTH_PASSKEY_USER.advice':
    'PINや指紋などで、ご本人であることを端末が確認する必要があります。もう一度お試しください。',
  ERR_AUTH_PASSKEY_COUNTER: 'パスキーが複製された可能性があります',
  'ERR_AUTH_PASSKEY_COUNTER.advice':
    '使用回数が以前より少なくなっています。もう一度本人確認をして、新しいパスキーを作成してください。',
  ERR_AUTH_PASSKEY_SIGNATURE: 'パスキーを確認できませんでした',
  'ERR_AUTH_PASSKEY_SIGNATURE.advice':
    '署名が、作成されたパスキーと一致しません。正しいパスキーで、もう一度お試しください。',

  ERR_ADAPTER_INVALID: 'このページは正しく接続されていません',
  'ERR_ADAPTER_INVALID.advice': 'このページの運営者に連絡し、下のコードをお伝えください。',
  ERR_ADAPTER_FAILED: 'サービスに接続できませんでした',
  'ERR_ADAPTER_FAILED.advice': 'インターネット接続を確認して、もう一度お試しください。',
  ERR_ADAPTER_TIMEOUT: 'サービスが応答しません',
  'ERR_ADAPTER_TIMEOUT.advice': 'インターネット接続を確認して、もう一度お試しください。',
  ERR_ADAPTER_NONSENSE: 'サービスから意味の通らない応答がありました',
  'ERR_ADAPTER_NONSENSE.advice':
    'もう一度お試しください。解決しない場合は、このページの運営者に下のコードをお伝えください。',
  ERR_ADAPTER_REJECTED: 'サービスに受け付けられませんでした',
  'ERR_ADAPTER_REJECTED.advice':
    'もう一度お試しください。解決しない場合は、このページの運営者に下のコードをお伝えください。',
  ERR_ADAPTER_NO_WITHDRAWAL: 'ここでは撤回できません',
  'ERR_ADAPTER_NO_WITHDRAWAL.advice': '共有先に文書で連絡し、控えの照会番号をお伝えください。',

  ERR_VERIFY_UNEXPECTED: '問題が発生しました',
  'ERR_VERIFY_UNEXPECTED.advice':
    'もう一度お試しください。解決しない場合は、このページの運営者に下のコードをお伝えください。',
};

export {AUTHENTICATE} from './authenticate.js';
