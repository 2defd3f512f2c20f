/** Portuguese: the sentences of `../en/journey.ts`, under the same keys. Notes there say where a sentence appears. */
import type {JourneyMessages} from '../en/journey.js';

export const JOURNEY: JourneyMessages = {
  // ── Buttons and frame, on every screen ──────────────────────────────────
  'action.continue': 'Continuar',
  'action.back': 'Voltar',
  'action.close': 'Fechar',
  'action.retry': 'Tentar de novo',
  'action.cancel': 'Cancelar',
  'progress.label': 'Etapa {index} de {count}: {name}',
  'stage.consent': 'Consentimento',
  'stage.selfie': 'Selfie',
  'stage.document': 'Documento',
  'stage.review': 'Revisão',
  'stage.share': 'Compartilhar',

  // ── Start, busy ─────────────────────────────────────────────────────────
  'opening.heading': 'Preparando',
  'opening.detail': 'Abrindo uma sessão segura…',

  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.heading': 'Antes de começar',
  'consent.asks': '{audience} pede que você verifique sua identidade.',
  'consent.purpose': 'Por quê',
  'consent.points': 'O que é pedido',
  'consent.optional': 'opcional',
  'consent.points.note': 'No fim, você decide quais destes dados compartilha.',
  'consent.how': 'O que acontece com suas imagens',
  'consent.how.device': 'Elas são verificadas neste dispositivo, nesta janela.',
  'consent.how.send': 'Nada é enviado antes de você ter visto e confirmado.',
  'consent.how.keep':
    'Se você fechar esta janela antes disso, tudo é descartado. O que você enviar é guardado por {audience} conforme o respectivo aviso de privacidade.',
  'consent.biometric':
    'Concordo que meu rosto seja medido no vídeo selfie, para ver que uma pessoa viva está presente.',
  // In its place where the User is known from before.
  'consent.biometric.known':
    'Concordo que meu rosto seja medido no vídeo selfie, para ver que uma pessoa viva está presente, e que seja comparado com o rosto que foi verificado aqui antes.',
  'consent.biometric.missing':
    'Marque isto primeiro: sem isso, não é possível verificar uma selfie.',
  'consent.button': 'Concordar e continuar',

  // ── E-mail address: one line to type ────────────────────────────────────
  'email.heading': 'Qual é seu endereço de e‑mail?',
  'email.detail':
    '{audience} pede esse endereço. Ele é repassado como você o digita: ninguém verifica aqui se é seu.',
  'email.invalid': 'Digite um endereço como nome@example.org.',
  'email.without': 'Não informar',

  // ── Known Identity: what is there from before ─────────────────────────────
  'known.heading': 'Você já esteve aqui antes',
  'known.detail': 'O que foi confirmado naquela vez não precisa ser mostrado de novo.',
  'known.there': 'Já disponível',
  'known.points': 'A que isso responde',
  'known.captured': 'Captura de {date}',
  'known.missing': 'Ainda é pedido',
  'known.selfie': 'Uma nova selfie, para ver que é você',
  'known.for': 'Para: {list}',
  'known.note': 'No fim, você vê o que consta e decide o que compartilha.',
  'known.note.send':
    'Enviado a {audience}, selado com uma assinatura deste dispositivo. Depois disso, você decide o que compartilha.',
  'known.button': 'Continuar com isto',
  'known.button.send': 'Enviar e continuar',
  'known.anew': 'Capturar tudo de novo',

  // ── Selfie ──────────────────────────────────────────────────────────────
  'explain-selfie.heading': 'Grave um vídeo selfie',
  'explain-selfie.detail':
    'Siga alguns movimentos curtos para vermos que você está mesmo aí. Leva cerca de 20 segundos.',
  'explain-selfie.tip.light': 'Fique de frente para uma janela ou lâmpada',
  'explain-selfie.tip.bare': 'Tire chapéu, máscara e óculos de sol',
  'explain-selfie.tip.alone': 'Ninguém mais na imagem',
  'explain-selfie.camera': 'Em seguida, seu navegador pedirá acesso à câmera. Escolha “Permitir”.',
  'explain-selfie.button': 'Abrir a câmera',
  'selfie.heading': 'Vídeo selfie',
  'selfie.steps': 'Movimento {index} de {count}',
  'selfie.remaining': 'faltam {seconds} s',
  'selfie.attempt': 'Tentativa {attempt} de {attempts}',
  'selfie.wait': 'Olhe direto para a câmera',
  'selfie.failed': 'Ainda não deu certo',
  'selfie.left': 'Você tem mais {count} tentativas.',
  'selfie.left.one': 'Você tem mais uma tentativa.',
  'selfie.left.many': 'Você tem mais {count} tentativas.',
  'selfie.alternative': 'Não consigo fazer este movimento',
  'selfie.more-time': 'Preciso de mais tempo',
  // Where the page asks for it, the screen lights the face after the movements; the User may skip that.
  'selfie.light.notice': 'A tela vai mudar de cor suavemente por {seconds} segundos',
  'selfie.light.why': 'Isso ajuda a distinguir seu rosto de uma imagem. Você pode pular.',
  'selfie.light.now': 'Olhe direto para a câmera',
  'selfie.light.skip': 'Pular',

  // ── Camera, under or over the picture ───────────────────────────────────
  'camera.opening': 'Aguardando a câmera',
  'camera.opening.detail': 'Seu navegador pergunta se esta página pode usá-la. Escolha “Permitir”.',
  'camera.picker': 'Câmera',
  'camera.device': 'Câmera {index}',
  'loading.face': 'Carregando o rastreamento do rosto',
  'loading.document': 'Carregando o leitor de documentos',
  'loading.text': 'Carregando o leitor de texto',
  'loading.match': 'Carregando a comparação de rostos',
  'loading.bytes': '{loaded} de {total} MB',
  'loading.ready': 'Quase pronto…',

  // ── Country and type of document ────────────────────────────────────────
  'country.heading': 'Onde seu documento foi emitido?',
  'country.detail': 'O país impresso nele, mesmo que você more em outro lugar.',
  'country.search': 'Procurar um país',
  'country.suggested': 'Sugestões',
  'country.all': 'Todos os países',
  'country.none': 'Nenhum país tem esse nome.',
  'country.count': '{count} países encontrados',
  'country.count.one': '{count} país encontrado',
  'country.count.many': '{count} países encontrados',
  'document-type.heading': 'Que documento você tem?',
  'document-type.detail': 'Precisa ser válido e o original, não uma cópia.',
  'document-type.pages.1': 'Uma foto da página com o retrato',
  'document-type.pages.2': 'Frente, e verso se necessário',

  // ── Document ────────────────────────────────────────────────────────────
  'explain-document.heading.page': 'Fotografe a página com o retrato',
  'explain-document.heading.card': 'Fotografe seu documento',
  'explain-document.heading.letter': 'Mostre onde você mora',
  'explain-document.detail':
    'Coloque seu documento ({document}) sobre uma superfície plana e segure a câmera acima dele. A foto é tirada sozinha quando tudo pode ser lido.',
  'explain-document.detail.letter':
    'Uma carta para você, no seu endereço, de no máximo três meses: uma conta, um extrato bancário, um aviso de uma autoridade.',
  'explain-document.tip.whole.page': 'A página inteira, com as linhas de letras no rodapé',
  'explain-document.tip.whole.card': 'O cartão inteiro, com os quatro cantos',
  'explain-document.tip.whole.letter': 'A folha inteira, com seu nome, endereço e a data',
  'explain-document.tip.glare': 'Sem reflexos: incline-o para longe das lâmpadas',
  'explain-document.tip.sharp': 'Espere um momento até ficar nítido',
  'explain-document.button': 'Abrir a câmera',
  'explain-document.upload': 'Escolher um arquivo em vez disso',
  'document.heading': 'Foto do documento',
  'document.heading.front': 'Foto da frente',
  'document.heading.back': 'Foto do verso',
  'document.wait': 'Coloque o documento dentro da moldura',
  'document.shutter': 'Tirar a foto agora',
  'document.shutter.hint': 'Ou tire você a foto',
  // Over the picture, between the two sides; below it stands the guidance `document-turn-over`.
  'document.turn-over.detail':
    'A frente está pronta. A foto do verso é tirada sozinha assim que ele aparece.',
  'document.turned': 'Já virei',
  'document.unreadable': 'Não é possível ler a foto',
  'document.unreadable.advice':
    'Procure uma luz mais uniforme, mantenha a página plana e preencha a moldura com ela.',
  // The picture is sharp, but there is nothing to read on it.
  'document.unreadable.usable':
    'Se este lado não tiver linhas de letras nem código de barras, você pode usar a foto como está. Talvez ela confirme menos coisas.',
  'document.accept': 'Usar como está',
  'side.front': 'frente',
  'side.back': 'verso',

  // ── A file in the place of a photo ──────────────────────────────────────
  'choose-file.heading': 'Escolha um arquivo: {what}',
  'choose-file.heading.front': 'Escolha um arquivo: {what}, frente',
  'choose-file.heading.back': 'Agora o verso: {what}',
  'choose-file.detail': 'Ele só é aberto neste dispositivo. Você o vê antes de qualquer envio.',
  'choose-file.drop': 'Solte um arquivo aqui ou cole-o',
  'choose-file.let-go': 'Solte para abrir',
  'choose-file.formats': 'PDF, JPEG, PNG ou WebP, até 20 MB',
  'choose-file.button': 'Escolher um arquivo',
  'busy.opening': 'Abrindo seu arquivo',
  'busy.reading': 'Lendo a página',
  'busy.comparing': 'Comparando seu rosto com a foto do seu documento',
  'busy.detail': 'Isso leva alguns segundos.',
  'pick-page.heading': 'Qual página?',
  'pick-page.detail':
    'Seu arquivo tem {count} páginas. Escolha a que tem seu nome, endereço e a data.',
  'pick-page.detail.one':
    'Seu arquivo tem {count} página. Escolha a que tem seu nome, endereço e a data.',
  'pick-page.detail.many':
    'Seu arquivo tem {count} páginas. Escolha a que tem seu nome, endereço e a data.',
  'pick-page.page': 'Página {page}',
  'preview.heading': 'É a imagem certa?',
  'preview.heading.incomplete': 'Falta alguma coisa',
  'preview.heading.refused': 'Esta imagem não pode ser usada',
  'preview.detail.upload': 'Só esta página é usada, nada mais do arquivo.',
  'preview.detail.camera': 'Seu nome, seu endereço e a data aparecem com clareza?',
  // Why a file can't be used, or not wholly; the same codes guide the camera.
  'preview.document-unreadable':
    'Não é possível ler o documento nela. Escolha uma imagem nítida do documento inteiro.',
  'preview.document-wrong-type': 'Ela mostra outro tipo de documento.',
  'preview.document-wrong-side': 'Ela mostra o outro lado do documento.',
  'preview.findings': 'O que foi procurado',
  'preview.use': 'Usar esta',
  'preview.use.anyway': 'Usar mesmo assim',
  'preview.another.file': 'Escolher outro arquivo',
  'preview.another.photo': 'Tirar outra foto',
  // What was looked for on a letter; `.missing` where it was not found.
  'finding.address-holder': 'Seu nome',
  'finding.address-holder.missing': 'Seu nome não foi encontrado',
  'finding.address-date': 'Data da carta',
  'finding.address-date.missing': 'Nenhuma data foi encontrada',
  'finding.address-recent': 'De no máximo três meses',
  'finding.address-recent.missing': 'Não pode ter mais de três meses',
  'finding.address-lines': 'Seu endereço',
  'finding.address-lines.missing': 'Nenhum endereço foi encontrado abaixo do seu nome',

  // ── Summary ─────────────────────────────────────────────────────────────
  'summary.heading': 'Confira suas imagens',
  'summary.detail': 'Seu rosto e cada linha do documento aparecem com clareza?',
  'summary.heading.unseen': 'Confira o que será enviado',
  'summary.detail.selfie': 'Seu rosto aparece com clareza?',
  'summary.retake': 'Refazer',
  'summary.retake.what': 'Refazer: {what}',
  'summary.picture': 'Sua imagem: {what}',
  'summary.purpose.SELFIE_VIDEO': 'Mostra que você está aí em pessoa',
  'summary.purpose.PROOF_OF_ADDRESS': 'Mostra onde você mora',
  'summary.purpose.HEALTH_INSURANCE_CARD': 'Mostra qual é seu seguro de saúde',
  'summary.purpose.EMAIL': 'Como você o digitou',
  'summary.purpose.EMAIL.page': 'Como esta página o conhece',
  'summary.change': 'Alterar',
  'summary.change.what': 'Alterar: {what}',
  'summary.purpose.document': 'Fornece os dados que foram pedidos',
  'summary.unproven.advice': 'Refaça a foto em que isso aparece ou envie o que há.',
  'summary.send': 'Enviar',
  'summary.send.note': 'Enviado a {audience}, selado com uma assinatura deste dispositivo.',

  // ── Passkey: a second proof, made after the review or asked for after the selfie ──
  'passkey.create': 'Crie uma chave de acesso',
  'passkey.create.detail':
    'Quando você voltar, ela mostra, junto com seu rosto, que é você. Seu dispositivo ou seu gerenciador de senhas a guarda.',
  'passkey.create.button': 'Criar chave de acesso',
  'passkey.get': 'Confirme com sua chave de acesso',
  'passkey.get.detail': 'É a que você criou para esta página.',
  'passkey.get.button': 'Usar chave de acesso',
  'passkey.unlock':
    'Você a desbloqueia como desbloqueia seu dispositivo. Seu PIN ou sua impressão digital fica no dispositivo.',
  'passkey.face': 'Nada do seu rosto entra nela.',
  'passkey.waiting': 'Siga o que seu navegador mostra.',
  'passkey.without': 'Continuar sem ela',

  // ── Sending ─────────────────────────────────────────────────────────────
  'sending.heading': 'Enviando',
  'sending.detail': 'Mantenha esta janela aberta.',
  'sending.sealing': 'Selando',
  'sending.sending': 'Enviando',
  'sending.waiting': 'Aguardando a resposta',
  'sending.bytes': '{sent} de {total} MB',

  // ── Share ───────────────────────────────────────────────────────────────
  'share.heading': 'Escolha o que você compartilha',
  'share.detail':
    'Isto foi lido do seu documento. {audience} recebe apenas o que você deixar ativado.',
  'share.detail.wallet':
    'Isto vem da sua carteira digital. {audience} recebe apenas o que você deixar ativado.',
  'share.detail.mixed':
    'Abaixo de cada dado está indicado de onde ele vem. {audience} recebe apenas o que você deixar ativado.',
  'share.required': 'Obrigatório',
  'share.required.why': 'Sem estes dados, {audience} não consegue concluir.',
  'share.optional': 'Opcional',
  'share.optional.why': 'Só é compartilhado se você ativar.',
  'share.derived': '{audience} recebe apenas esta resposta, não seu dado “{source}”.',
  'share.whole': '“{derived}” já responde a isto sem o dado completo “{what}”.',
  // Under a required Data point, where one of several is enough.
  'share.instead': 'Ou compartilhe isto em vez disso: {list}. Basta um deles.',
  'share.switch': 'Compartilhar: {what}',
  'share.missing': 'Não encontrado: {list}',
  'share.incomplete':
    'Para continuar, ative de novo os obrigatórios. Ou feche a janela: assim nada é compartilhado.',
  'share.button': 'Compartilhar {count} dados',
  'share.button.one': 'Compartilhar 1 dado',
  'share.button.many': 'Compartilhar {count} dados',
  'share.button.none': 'Não compartilhar nada',
  'share.recording': 'Registrando seu consentimento…',
  'value.true': 'Sim',
  'value.false': 'Não',
  'value.male': 'Masculino',
  'value.female': 'Feminino',
  'value.unspecified': 'Não especificado',

  // Where a value was found; follows the value.
  'zone.mrz': 'Lido das linhas de baixo',
  'zone.visual': 'Lido dos campos impressos',
  'zone.barcode': 'Lido do código de barras',
  'zone.file-text': 'Lido do texto do arquivo',
  'zone.user': 'Informado por você',
  'zone.page': 'Informado por esta página',
  'zone.derived': 'Calculado a partir de: {source}',
  'zone.judgement': 'Medido nas suas imagens',
  // What other sources say; follows the zone.
  'check.agrees': 'confirmado por uma segunda verificação',
  'check.check-digit': 'o dígito de controle está certo',
  'check.differs': 'outra fonte diz outra coisa',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'Sua identidade foi verificada',
  'done.detail': '{audience} tem o que você escolheu compartilhar. Você pode fechar esta janela.',
  'done.pending.heading': 'Enviado',
  'done.pending.detail': '{audience} ainda precisa analisar e avisará você.',
  'done.camera': 'A câmera está desligada e suas imagens não são mais guardadas nesta janela.',
  // Where the backend embedded in the browser answered.
  'done.local': 'Verificado apenas neste navegador: para qualquer outra pessoa, não prova nada.',
  'done.key': 'Sua referência',
  'done.button': 'Concluir',

  // ── Consent receipt: a page of its own that the User keeps ──────────────
  'done.receipt': 'Guardar um recibo',
  'receipt.file': 'recibo-de-consentimento.html',
  'receipt.json': 'Salvar este recibo para programas (JSON)',
  'receipt.json.file': 'recibo-de-consentimento.json',
  'receipt.title': 'Recibo do seu consentimento',
  'receipt.recipient': 'Compartilhado com',
  'receipt.purpose': 'Finalidade',
  'receipt.given': 'Você compartilhou',
  'receipt.refused': 'Você não compartilhou',
  'receipt.time': 'Quando',
  'receipt.retention': 'Prazo de conservação',
  'receipt.withdrawal': 'Como revogar',
  'receipt.withdrawal.ask': 'Fale com quem recebeu os dados e informe a referência abaixo.',
  'receipt.text': 'Versão do texto com que você concordou',
  'receipt.reference': 'Referência',
  'receipt.record': 'Registro, assinado pelo seu dispositivo',
  // Of a consent that was withdrawn.
  'receipt.withdrawn': 'Você compartilhou e revogou',
  'receipt.withdrawn.time': 'Revogado',
  'receipt.withdrawal.record': 'Revogação, assinada pelo seu dispositivo',

  // ── <passbase-consents>: consents given in this browser ─────────────────
  'consents.heading': 'O que você compartilhou',
  'consents.detail':
    'Os consentimentos que você deu neste navegador. Esta lista é guardada apenas neste dispositivo.',
  'consents.none': 'Neste navegador, você não compartilhou nada com {audience}.',
  'consents.points': 'Dados',
  'consents.points.none': 'Nenhum',
  'consents.time': 'Quando',
  'consents.state': 'Situação',
  'consents.state.given': 'Compartilhado',
  'consents.state.unconfirmed': 'Revogação ainda não confirmada',
  'consents.state.withdrawn': 'Revogado em {time}',
  'consents.withdraw': 'Revogar',
  'consents.withdraw.again': 'Revogar de novo',
  'consents.receipt': 'Recibo',
  'consents.forget': 'Esquecer neste dispositivo',
  // For screen readers: which of several consents a button is of.
  'consents.which': '{action}: {audience}, {time}',
  // Asked first. A text of consent: see WITHDRAWAL_TEXT_VERSION.
  'withdraw.heading': 'Revogar este consentimento?',
  'withdraw.detail':
    '{audience} recebe o aviso de que você não concorda mais, e de que deve apagar o que você compartilhou. O que já tiver usado ou repassado antes não pode ser recuperado.',
  'withdraw.confirm': 'Revogar',
  'withdraw.keep': 'Não revogar',
  'withdraw.working': 'Revogando…',
  'withdraw.working.detail': 'Aguardando a confirmação de {audience}.',
  'withdraw.done': 'Revogado',
  'withdraw.done.detail': '{audience} confirmou. Seu recibo agora diz isso.',
  'withdraw.failed': 'Ainda não revogado',
  'forget.heading': 'Esquecer isto neste dispositivo?',
  'forget.detail':
    'Isto desaparece apenas desta lista. O consentimento continua como está, e você não poderá mais revogá-lo aqui. Guarde o recibo antes.',
  'forget.detail.withdrawn': 'Isto desaparece desta lista. O consentimento continua revogado.',
  'forget.confirm': 'Esquecer',
  'forget.keep': 'Manter',
  'forget.failed': 'Ainda não esquecido',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Parar a verificação?',
  'close.detail': 'O que você fez até agora é descartado. Nada é enviado.',
  'close.detail.sent':
    'O que você confirmou já foi enviado. Pede-se a {audience} que o descarte, e nenhum dado é compartilhado.',
  'close.stay': 'Continuar a verificação',
  'close.leave': 'Parar',

  // ── Guidance, under the picture. Short: it is read at arm’s length. ─────
  'face-none': 'Coloque o rosto no oval',
  'face-many': 'Só você: há mais alguém na imagem',
  'face-off-centre': 'Mova o rosto para o centro',
  'face-too-far': 'Aproxime-se um pouco',
  'face-too-close': 'Afaste-se um pouco',
  'face-turned': 'Olhe direto para a câmera',
  'face-too-dark': 'Procure mais luz',
  'face-blurred': 'Mantenha a câmera parada',
  'face-hold-still': 'Não se mexa',
  'face-move-back': 'Afaste-se até caber no oval',
  'face-move-closer': 'Aproxime-se até preencher o oval',
  'face-turn-left': 'Vire a cabeça para a sua esquerda',
  'face-turn-right': 'Vire a cabeça para a sua direita',
  'face-turn-up': 'Levante o queixo',
  'face-turn-down': 'Baixe o queixo',
  'face-turn-back': 'Olhe de novo para a frente',
  'face-blink': 'Feche os dois olhos e abra-os',
  'face-close-eyes': 'Feche os olhos por um segundo e abra-os',
  'face-close-eyes-longer': 'Mantenha os olhos fechados um pouco mais',
  'face-open-mouth': 'Abra bem a boca',
  'face-close-mouth': 'Feche primeiro a boca',
  'face-smile': 'Sorria',
  'face-follow-dot': 'Aponte o nariz para o ponto',
  'face-step-done': 'Muito bem',
  'document-none': 'Coloque o documento na moldura',
  'document-too-far': 'Aproxime-se',
  'document-too-close': 'Afaste-se um pouco',
  'document-cut-off': 'Mostre o documento inteiro',
  'document-tilted': 'Segure a câmera bem acima dele',
  'document-too-dark': 'Procure mais luz',
  'document-glare': 'Incline-o para longe da luz',
  'document-portrait-glare': 'Incline-o: há luz sobre o retrato',
  'document-blurred': 'Espere até ficar nítido',
  'document-portrait-blurred': 'Não se mexa até o retrato ficar nítido',
  'document-covered': 'Tire os dedos da página',
  'document-screen': 'Mostre o próprio documento, não uma tela',
  'document-copy': 'Mostre o original, não uma cópia',
  'document-moving': 'Não se mexa',
  'document-hold-still': 'Não se mexa',
  'document-reading': 'Lendo… não se mexa',
  'document-unreadable': 'Ainda não dá para ler',
  'document-expired': 'Este documento está vencido',
  'document-wrong-type': 'Este é outro tipo de documento',
  'document-wrong-side': 'Vire-o: este é o outro lado',
  'document-turn-over': 'Agora vire-o',
  'document-done': 'Pronto',

  // ── Why a liveness try did not pass, and what to do. ────────────────────
  'liveness-out-of-time': 'O tempo acabou',
  'liveness-out-of-time.advice':
    'Comece cada movimento assim que ele aparecer. Basta que seja pequeno.',
  'liveness-face-lost': 'Seu rosto saiu da imagem',
  'liveness-face-lost.advice': 'Fique em frente à câmera até o anel ficar completo.',
  'liveness-many-faces': 'Havia mais de um rosto',
  'liveness-many-faces.advice': 'Confira se não há ninguém, nem imagem de um rosto, atrás de você.',
  'liveness-flat': 'O rosto parecia plano, como uma imagem',
  'liveness-flat.advice': 'Use uma luz uniforme de frente e mova a cabeça, não a câmera.',
  'liveness-no-challenge': 'Os movimentos não foram reconhecidos',
  'liveness-no-challenge.advice': 'Faça cada movimento com clareza e volte depois ao centro.',
  'liveness-unasked-movement': 'Houve outros movimentos além dos mostrados',
  'liveness-unasked-movement.advice':
    'Olhe para a frente até aparecer um movimento e faça apenas esse.',
  'liveness-track-broken': 'A imagem foi interrompida',
  'liveness-track-broken.advice':
    'Mantenha esta página aberta em primeiro plano e feche outros aplicativos que usem a câmera.',

  // ── What the comparison of faces came to; in the summary. ─────────────────
  'face-match-differs': 'A foto do documento não se parece com você',
  'face-match-differs.advice':
    'Refaça as duas com luz uniforme, sem óculos nem boné e sem reflexo na foto. Você pode enviar como está: quem receber decide.',
  'face-match-changed': 'A selfie mostra mais de uma pessoa',
  'face-match-changed.advice': 'Refaça-a sem mais ninguém, do primeiro ao último movimento.',
  'face-match-no-portrait': 'Nenhum rosto foi encontrado no documento',
  'face-match-no-portrait.advice':
    'Refaça de modo que a foto nele fique inteira, nítida e sem reflexo.',
  'face-match-portrait-small': 'A foto do documento é pequena demais para comparar',
  'face-match-portrait-small.advice': 'Refaça mais de perto.',
  'face-match-no-selfie': 'Seu rosto não aparece em todas as imagens da selfie',
  'face-match-no-selfie.advice': 'Refaça-a com o rosto inteiro na imagem.',

  // ── Why a face can't be seen well; in the summary. ────────────────────────
  'face-quality-many': 'Há mais de um rosto na selfie',
  'face-quality-many.advice': 'Refaça-a sem mais ninguém.',
  'face-quality-small': 'Seu rosto está pequeno na selfie',
  'face-quality-small.advice': 'Refaça-a mais de perto.',
  'face-quality-cropped': 'Seu rosto não está inteiro na selfie',
  'face-quality-cropped.advice': 'Refaça-a com a testa e o queixo na imagem.',
  'face-quality-turned': 'Seu rosto está virado na selfie',
  'face-quality-turned.advice': 'Refaça-a e olhe para a câmera entre os movimentos.',
  'face-quality-eyes-closed': 'Seus olhos estão fechados na selfie',
  'face-quality-eyes-closed.advice':
    'Refaça-a com os olhos abertos. Óculos escuros os escondem: tire-os, se puder.',
  'face-quality-mouth-open': 'Sua boca está muito aberta na selfie',
  'face-quality-mouth-open.advice': 'Refaça-a com o rosto relaxado.',
  'face-quality-dark': 'Seu rosto está escuro demais na selfie',
  'face-quality-dark.advice': 'Refaça-a com uma janela ou lâmpada à sua frente, não atrás de você.',
  'face-quality-bright': 'Seu rosto está claro demais na selfie',
  'face-quality-bright.advice': 'Refaça-a longe de luz forte.',
  'face-quality-uneven': 'Um lado do seu rosto está muito mais escuro na selfie',
  'face-quality-uneven.advice': 'Refaça-a de frente para a luz.',
  'face-quality-flat': 'Seu rosto mal se distingue na selfie',
  'face-quality-flat.advice': 'Limpe a lente e refaça-a com mais luz.',
  'face-quality-blurred': 'Seu rosto está desfocado na selfie',
  'face-quality-blurred.advice': 'Limpe a lente e mantenha o dispositivo parado.',

  // ── Why a backend declined, as the embedded one names it; under the error. ─
  'reason.liveness-not-passed': 'Não foi possível confirmar o vídeo selfie.',
  'reason.liveness-other-challenge': 'O vídeo selfie mostra outros movimentos que não os pedidos.',
  'reason.face-differs': 'A selfie mostra outra pessoa que não a do documento.',
  'reason.document-missing': 'Falta a imagem do documento.',
  'reason.document-unreadable': 'Não foi possível ler o documento na imagem.',
  'reason.document-reads-differently': 'A imagem diz algo diferente do que foi lido nela.',
  'reason.document-type-not-accepted': 'Este tipo de documento não é aceito aqui.',
  'reason.document-country-not-accepted': 'Documentos deste país não são aceitos aqui.',
  'reason.document-country-unproven': 'Não foi possível ler o país do documento na imagem.',
  'reason.upload-not-accepted':
    'Este documento precisa ser fotografado, não escolhido entre os arquivos.',
  'reason.claims-differ': 'O que foi lido não corresponde à imagem.',
  'reason.identity-unknown': 'O que se sabia de antes não existe mais.',
  'reason.identity-other-face':
    'A selfie mostra outra pessoa que não a que foi verificada aqui antes. Se é sua primeira vez aqui, escolha “Capturar tudo de novo”.',
  'reason.identity-face-not-compared':
    'Seu rosto não aparece em todas as imagens da selfie, por isso não foi possível compará-lo.',

  // ── Digital Credentials: a wallet answers in the place of a document ──────
  WALLET_CREDENTIAL: 'Credencial da carteira digital',
  'evidence-choice.heading': 'Mostre quem você é',
  'evidence-choice.detail': 'Basta uma destas opções.',
  'evidence-choice.wallet': 'Usar uma carteira digital',
  'evidence-choice.wallet.detail': 'Ela mostra só o que é pedido e pergunta a você antes.',
  'evidence-choice.document': 'Fotografar um documento',
  'evidence-choice.document.detail': 'Com a câmera deste dispositivo',
  'busy.wallet': 'Continue na sua carteira digital',
  'busy.wallet.detail': 'Esta janela aguarda a resposta dela.',
  'zone.issuer-signed': 'Da sua carteira digital',
  'check.issuer': 'a assinatura do emissor está certa',
  ERR_WALLET_CANCELLED: 'Nenhuma carteira digital respondeu',
  'ERR_WALLET_CANCELLED.advice':
    'Ela foi fechada ou nenhuma tem o que é pedido. Tente de novo ou fotografe um documento.',
  ERR_WALLET_FAILED: 'A carteira digital não respondeu ao pedido',
  'ERR_WALLET_FAILED.advice': 'Tente de novo ou fotografe um documento.',
  ERR_WALLET_TIMEOUT: 'A carteira digital demorou demais',
  'ERR_WALLET_TIMEOUT.advice': 'Tente de novo ou fotografe um documento.',
  ERR_WALLET_MALFORMED: 'A resposta da carteira digital não é o que foi pedido',
  'ERR_WALLET_MALFORMED.advice':
    'Nada dela é usado. Tente com outra carteira digital ou fotografe um documento.',
  ERR_WALLET_FORMAT: 'Este tipo de credencial não pode ser verificado aqui',
  'ERR_WALLET_FORMAT.advice': 'Tente com outra carteira digital ou fotografe um documento.',
  ERR_WALLET_TYPE: 'Esta credencial não diz quem você é',
  'ERR_WALLET_TYPE.advice': 'Escolha a que tem sua identidade ou fotografe um documento.',
  ERR_WALLET_ISSUER: 'O emissor desta credencial não é aceito aqui',
  'ERR_WALLET_ISSUER.advice': 'Escolha uma de outro emissor ou fotografe um documento.',
  ERR_WALLET_SIGNATURE: 'A assinatura do emissor não está certa',
  'ERR_WALLET_SIGNATURE.advice': 'Peça a credencial de novo ao emissor ou fotografe um documento.',
  ERR_WALLET_ALTERED: 'A credencial foi alterada',
  'ERR_WALLET_ALTERED.advice': 'Peça a credencial de novo ao emissor ou fotografe um documento.',
  ERR_WALLET_HOLDER: 'Esta credencial está vinculada a outro dispositivo',
  'ERR_WALLET_HOLDER.advice':
    'Use a carteira digital para a qual ela foi emitida ou fotografe um documento.',
  ERR_WALLET_AUDIENCE: 'A carteira digital respondeu a outra página',
  'ERR_WALLET_AUDIENCE.advice': 'Tente de novo ou fotografe um documento.',
  ERR_WALLET_NONCE: 'A carteira digital respondeu a outro pedido',
  'ERR_WALLET_NONCE.advice': 'Tente de novo ou fotografe um documento.',
  ERR_WALLET_VALIDITY: 'Esta credencial não é válida hoje',
  'ERR_WALLET_VALIDITY.advice':
    'Ela venceu ou ainda não é válida. Peça uma nova ao emissor ou fotografe um documento.',

  // ── Data points ─────────────────────────────────────────────────────────
  first_names: 'Nomes próprios',
  last_name: 'Sobrenome',
  document_number: 'Número do documento',
  document_origin_country: 'País emissor',
  nationality: 'Nacionalidade',
  date_of_birth: 'Data de nascimento',
  sex: 'Sexo',
  place_of_birth: 'Local de nascimento',
  date_of_issue: 'Data de emissão',
  date_of_expiry: 'Data de validade',
  authority: 'Autoridade emissora',
  personal_id_number: 'Número pessoal',
  mrtd_document_code: 'Código do documento',
  mrtd_issuing_country: 'Código do país emissor',
  mrtd_verified: 'Linhas legíveis por máquina verificadas',
  raw_mrz_string: 'Linhas legíveis por máquina',
  drivers_license_categories: 'Categorias da carteira de motorista',
  address: 'Endereço',
  street_and_house_number: 'Rua e número',
  city: 'Cidade',
  postal_code: 'Código postal',
  country: 'País',
  member_id: 'Número de associado',
  group_number: 'Número do grupo',
  insurance_provider: 'Seguradora',
  email: 'Endereço de e-mail',
  id_authenticity_factor: 'Autenticidade do documento',
  face_match_factor: 'Correspondência do rosto',
  liveness_factor: 'Prova de vida',
  pad_factor: 'Rosto e não uma imagem',
  age: 'Idade',
  age_over: '{years} anos ou mais',
  full_name: 'Nome completo',
  document_is_expired: 'Documento vencido',

  // ── Resource types; also within a sentence (`.inline`). ─────────────────
  SELFIE_VIDEO: 'Vídeo selfie',
  PASSPORT: 'Passaporte',
  DRIVERS_LICENSE: 'Carteira de motorista',
  NATIONAL_ID_CARD: 'Carteira de identidade',
  RESIDENCE_PERMIT: 'Autorização de residência',
  VISA: 'Visto',
  PROOF_OF_ADDRESS: 'Comprovante de endereço',
  HEALTH_INSURANCE_CARD: 'Cartão de seguro de saúde',
  EMAIL: 'Endereço de e-mail',

  // ── Steps, as events name them. ─────────────────────────────────────────
  'step.START': 'Início',
  'step.CONSENT': 'Consentimento',
  'step.EMAIL': 'E-mail',
  'step.COUNTRY': 'País',
  'step.RESOURCE_CHOICE': 'Tipo de documento',
  'step.RESOURCE_EXPLANATION': 'Como funciona',
  'step.RESOURCE': 'Câmera',
  'step.REUSABLE_RESOURCES': 'Identidade conhecida',
  'step.SUMMARY': 'Revisão',
  'step.SHARE': 'Compartilhar',
  'step.FINISHED': 'Pronto',

  // ── Issuing codes that are no country of ISO 3166-1. ────────────────────
  'country.D': 'Alemanha',
  'country.EUE': 'União Europeia',
  'country.GBD': 'Cidadania dos Territórios Britânicos Ultramarinos',
  'country.GBN': 'Nacionalidade britânica (ultramarina)',
  'country.GBO': 'Cidadania britânica ultramarina',
  'country.GBP': 'Pessoa sob proteção britânica',
  'country.GBS': 'Súdito britânico',
  'country.RKS': 'Kosovo',
  'country.UNA': 'Agência especializada das Nações Unidas',
  'country.UNK': 'Administração Interina das Nações Unidas no Kosovo',
  'country.UNO': 'Nações Unidas',
  'country.UTO': 'Utopia (espécime)',
  'country.XOM': 'Soberana Ordem Militar de Malta',
  'country.XPO': 'Interpol',
  'country.XXA': 'Pessoa apátrida',
  'country.XXB': 'Pessoa refugiada (Convenção de 1951)',
  'country.XXC': 'Pessoa refugiada',
  'country.XXX': 'Nacionalidade não especificada',

  // ── Errors: a title, and what to do. The code is shown small below. ─────
  'error.detail': 'Código {code}',
  // Where a Biometric Authentication can’t be, and a Verification can.
  'error.verify': 'Verificar minha identidade',
  ERR_PROTOCOL_INVALID_ARGUMENT: 'Esta página não está configurada corretamente',
  'ERR_PROTOCOL_INVALID_ARGUMENT.advice':
    'Avise o responsável por esta página e informe o código abaixo.',
  ERR_PROTOCOL_UNKNOWN_DATA_POINT: 'Esta página pede algo desconhecido',
  'ERR_PROTOCOL_UNKNOWN_DATA_POINT.advice':
    'Avise o responsável por esta página e informe o código abaixo.',
  ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE: 'Esta página pede um documento desconhecido',
  'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE.advice':
    'Avise o responsável por esta página e informe o código abaixo.',
  ERR_PROTOCOL_UNKNOWN_COUNTRY: 'Esta página indica um país desconhecido',
  'ERR_PROTOCOL_UNKNOWN_COUNTRY.advice':
    'Avise o responsável por esta página e informe o código abaixo.',
  ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE: 'Este documento ainda não pode ser usado aqui',
  'ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE.advice':
    'Use um passaporte ou peça outra forma ao responsável por esta página.',

  ERR_BUNDLE_MALFORMED: 'Suas imagens não foram aceitas',
  'ERR_BUNDLE_MALFORMED.advice':
    'Comece de novo. Se acontecer duas vezes, informe o código abaixo ao responsável por esta página.',
  ERR_BUNDLE_HEADER: 'Suas imagens não foram aceitas',
  'ERR_BUNDLE_HEADER.advice':
    'Comece de novo. Se acontecer duas vezes, informe o código abaixo ao responsável por esta página.',
  ERR_BUNDLE_SIGNATURE: 'O selo das suas imagens está rompido',
  'ERR_BUNDLE_SIGNATURE.advice':
    'Elas foram alteradas depois de capturadas. Comece de novo, em uma rede de confiança.',
  ERR_BUNDLE_KEY_MISMATCH: 'O selo pertence a outro dispositivo',
  'ERR_BUNDLE_KEY_MISMATCH.advice': 'Comece de novo no dispositivo em que você iniciou.',
  ERR_BUNDLE_VERSION: 'Esta página e seu servidor não combinam',
  'ERR_BUNDLE_VERSION.advice':
    'Recarregue a página. Se continuar, informe o código abaixo ao responsável por ela.',
  ERR_BUNDLE_CRITICAL: 'Esta página e seu servidor não combinam',
  'ERR_BUNDLE_CRITICAL.advice':
    'Recarregue a página. Se continuar, informe o código abaixo ao responsável por ela.',
  ERR_BUNDLE_NOT_CANONICAL: 'Suas imagens não foram aceitas',
  'ERR_BUNDLE_NOT_CANONICAL.advice':
    'Comece de novo. Se acontecer duas vezes, informe o código abaixo ao responsável por esta página.',
  ERR_BUNDLE_SCHEMA: 'Suas imagens não foram aceitas',
  'ERR_BUNDLE_SCHEMA.advice':
    'Comece de novo. Se acontecer duas vezes, informe o código abaixo ao responsável por esta página.',
  ERR_BUNDLE_FILE_MISSING: 'Uma imagem se perdeu no caminho',
  'ERR_BUNDLE_FILE_MISSING.advice': 'Comece de novo com uma conexão estável.',
  ERR_BUNDLE_FILE_UNEXPECTED: 'Chegou algo que não pertence aqui',
  'ERR_BUNDLE_FILE_UNEXPECTED.advice': 'Comece de novo, em uma rede de confiança.',
  ERR_BUNDLE_FILE_ALTERED: 'Uma imagem foi alterada no caminho',
  'ERR_BUNDLE_FILE_ALTERED.advice': 'Comece de novo, em uma rede de confiança.',
  ERR_BUNDLE_EXPIRED: 'Demorou demais',
  'ERR_BUNDLE_EXPIRED.advice':
    'Para sua segurança, a sessão é curta. Tente de novo: agora será mais rápido.',
  ERR_BUNDLE_NOT_YET_VALID: 'O relógio deste dispositivo está errado',
  'ERR_BUNDLE_NOT_YET_VALID.advice':
    'Deixe a data e a hora no automático nas configurações e recarregue a página.',
  ERR_BUNDLE_NONCE: 'Esta sessão já foi usada',
  'ERR_BUNDLE_NONCE.advice': 'Tente de novo: uma nova é aberta para você.',
  ERR_BUNDLE_AUDIENCE: 'A resposta veio de outro remetente',
  'ERR_BUNDLE_AUDIENCE.advice': 'Informe o código abaixo ao responsável por esta página.',
  ERR_BUNDLE_VERIFICATION: 'A resposta pertence a outra sessão',
  'ERR_BUNDLE_VERIFICATION.advice': 'Feche esta janela e comece de novo.',
  ERR_BUNDLE_CHALLENGE: 'A selfie responde a outras instruções',
  'ERR_BUNDLE_CHALLENGE.advice': 'Feche esta janela e comece de novo.',
  ERR_BUNDLE_CONSENT: 'A revogação não corresponde ao consentimento',
  'ERR_BUNDLE_CONSENT.advice': 'Informe o código abaixo ao responsável por esta página.',

  ERR_CAMERA_DENIED: 'A câmera não está permitida',
  'ERR_CAMERA_DENIED.advice': 'Permita a câmera para esta página e tente de novo:',
  'ERR_CAMERA_DENIED.chrome-desktop':
    'Clique no ícone à esquerda do endereço|Ative “Câmera”|Volte e tente de novo',
  'ERR_CAMERA_DENIED.chrome-android':
    'Toque no ícone à esquerda do endereço|Abra “Permissões” e permita a câmera|Volte e tente de novo',
  'ERR_CAMERA_DENIED.safari-ios':
    'Toque no ícone na barra de endereços e abra “Ajustes do Site”|Defina “Câmera” como “Permitir”|Se não aparecer ali: Ajustes, Apps, Safari, Câmera',
  'ERR_CAMERA_DENIED.safari-mac':
    'Abra o menu Safari e depois “Ajustes para Este Site”|Defina “Câmera” como “Permitir”|Volte e tente de novo',
  'ERR_CAMERA_DENIED.firefox':
    'Clique na câmera riscada à esquerda do endereço|Remova “Bloqueado” ao lado da câmera|Volte e tente de novo',
  'ERR_CAMERA_DENIED.other':
    'Abra as configurações do seu navegador para esta página|Permita a câmera|Confira também se seu sistema deixa o navegador usá-la',
  ERR_CAMERA_DISMISSED: 'O pedido da câmera não foi respondido',
  'ERR_CAMERA_DISMISSED.advice':
    'Tente de novo e escolha “Permitir” quando seu navegador perguntar.',
  ERR_CAMERA_ABSENT: 'Nenhuma câmera encontrada',
  'ERR_CAMERA_ABSENT.advice':
    'Conecte ou ligue uma câmera e tente de novo. Ou abra esta página no seu telefone.',
  ERR_CAMERA_BUSY: 'A câmera está em uso',
  'ERR_CAMERA_BUSY.advice':
    'Feche outros aplicativos e abas que a usem, como chamadas de vídeo, e tente de novo.',
  ERR_CAMERA_POLICY: 'Esta página não pode usar a câmera',
  'ERR_CAMERA_POLICY.advice':
    'O responsável por ela precisa permitir. Informe a ele o código abaixo.',
  ERR_CAMERA_INSECURE: 'Esta página não foi aberta de forma segura',
  'ERR_CAMERA_INSECURE.advice':
    'Câmeras só funcionam em endereços que começam com https. Abra a página assim.',
  ERR_CAMERA_UNSUPPORTED: 'Este navegador não consegue usar a câmera',
  'ERR_CAMERA_UNSUPPORTED.advice':
    'Abra esta página em uma versão atual do Chrome, Edge, Firefox ou Safari, não dentro de outro aplicativo.',
  ERR_CAMERA_UNSUITABLE: 'Esta câmera não é boa o bastante',
  'ERR_CAMERA_UNSUITABLE.advice': 'Escolha outra câmera ou abra esta página no seu telefone.',
  ERR_CAMERA_ENDED: 'A câmera foi desligada',
  'ERR_CAMERA_ENDED.advice': 'Outro aplicativo a tomou ou ela foi desconectada. Tente de novo.',
  ERR_CAMERA_TIMEOUT: 'A câmera não responde',
  'ERR_CAMERA_TIMEOUT.advice': 'Feche outros aplicativos que a usem e tente de novo.',
  ERR_CAMERA_STILL: 'A foto não deu certo',
  'ERR_CAMERA_STILL.advice': 'Tente de novo. Se acontecer duas vezes, escolha outra câmera.',
  ERR_CAMERA_CLIP: 'O vídeo não deu certo',
  'ERR_CAMERA_CLIP.advice':
    'Tente de novo. Se acontecer duas vezes, escolha outra câmera ou outro navegador.',

  ERR_VISION_ASSET_BASE: 'Esta página não diz onde estão seus arquivos',
  'ERR_VISION_ASSET_BASE.advice':
    'O responsável por ela precisa definir “asset-base”. Informe a ele o código abaixo.',
  ERR_VISION_ASSET_MISSING: 'Falta um arquivo',
  'ERR_VISION_ASSET_MISSING.advice':
    'Tente de novo. Se continuar, informe o código abaixo ao responsável por esta página.',
  ERR_VISION_ASSET_WRONG_TYPE: 'Um arquivo foi entregue de forma errada',
  'ERR_VISION_ASSET_WRONG_TYPE.advice':
    'O responsável por esta página precisa corrigir isso. Informe a ele o código abaixo.',
  ERR_VISION_ASSET_ALTERED: 'Um arquivo não é o que foi publicado',
  'ERR_VISION_ASSET_ALTERED.advice': 'Ele não foi usado. Tente de novo, em uma rede de confiança.',
  ERR_VISION_ASSET_NETWORK: 'A conexão falhou',
  'ERR_VISION_ASSET_NETWORK.advice': 'Confira se você está on-line e tente de novo.',
  ERR_VISION_WORKER_BLOCKED: 'Esta página bloqueia uma parte da verificação',
  'ERR_VISION_WORKER_BLOCKED.advice':
    'O responsável por esta página precisa permitir. Informe a ele o código abaixo.',
  ERR_VISION_WORKER_CRASHED: 'A verificação parou',
  'ERR_VISION_WORKER_CRASHED.advice':
    'Feche outras abas e aplicativos para liberar memória e tente de novo.',
  ERR_VISION_ENGINE: 'A verificação não pôde começar',
  'ERR_VISION_ENGINE.advice':
    'Tente de novo. Se continuar, use uma versão atual do Chrome, Edge, Firefox ou Safari.',
  ERR_VISION_TIMEOUT: 'A verificação está demorando demais',
  'ERR_VISION_TIMEOUT.advice': 'Feche outras abas e aplicativos e tente de novo.',

  // Where a file is chosen, above the place to drop another.
  ERR_VISION_FILE_TYPE: 'Este tipo de arquivo não pode ser aberto',
  'ERR_VISION_FILE_TYPE.advice': 'Escolha um PDF ou uma imagem: JPEG, PNG ou WebP.',
  ERR_VISION_FILE_HEIC: 'Este navegador não abre imagens HEIC',
  'ERR_VISION_FILE_HEIC.advice':
    'Salve-a primeiro como JPEG, ou faça uma captura de tela dela e escolha essa.',
  ERR_VISION_FILE_TOO_LARGE: 'O arquivo é grande demais',
  'ERR_VISION_FILE_TOO_LARGE.advice': 'Escolha um de no máximo 20 MB ou fotografe o documento.',
  ERR_VISION_FILE_TOO_SMALL: 'A imagem é pequena demais para ser lida',
  'ERR_VISION_FILE_TOO_SMALL.advice': 'Escolha a imagem original, não uma prévia dela.',
  ERR_VISION_FILE_TOO_MANY_PAGES: 'O arquivo tem páginas demais',
  'ERR_VISION_FILE_TOO_MANY_PAGES.advice':
    'Escolha um de no máximo 40 páginas ou fotografe a página.',
  ERR_VISION_FILE_BROKEN: 'O arquivo está danificado',
  'ERR_VISION_FILE_BROKEN.advice': 'Baixe ou salve o arquivo outra vez e escolha o novo.',
  ERR_VISION_FILE_ENCRYPTED: 'O arquivo está protegido por senha',
  'ERR_VISION_FILE_ENCRYPTED.advice':
    'Abra-o, imprima-o como um novo PDF sem senha e escolha esse.',

  ERR_VAULT_BLOCKED: 'Este navegador não guarda nada',
  'ERR_VAULT_BLOCKED.advice':
    'Saia da navegação privada ou permita o armazenamento para esta página e recarregue-a.',
  ERR_VAULT_QUOTA: 'O dispositivo está cheio',
  'ERR_VAULT_QUOTA.advice': 'Libere algum espaço e tente de novo.',
  ERR_VAULT_CORRUPT: 'O que estava guardado não pode ser lido',
  'ERR_VAULT_CORRUPT.advice': 'Tente de novo: tudo é criado outra vez.',

  ERR_FLOW_NOTHING_PROVES: 'Esta página pede algo que nenhum documento aqui pode comprovar',
  'ERR_FLOW_NOTHING_PROVES.advice':
    'Avise o responsável por esta página e informe o código abaixo.',
  ERR_FLOW_ALREADY_RUNNING: 'Já há uma verificação aberta',
  'ERR_FLOW_ALREADY_RUNNING.advice': 'Conclua ou feche essa primeiro.',
  ERR_FLOW_NOT_ALLOWED_NOW: 'Isso não é possível aqui',
  'ERR_FLOW_NOT_ALLOWED_NOW.advice': 'Feche esta janela e comece de novo.',
  ERR_FLOW_LIVENESS_FAILED: 'Não foi possível confirmar o vídeo selfie',
  'ERR_FLOW_LIVENESS_FAILED.advice':
    'Procure uma luz uniforme de frente, segure a câmera na altura dos olhos e tente de novo.',
  ERR_FLOW_DOCUMENT_UNREADABLE: 'Não foi possível ler seu documento',
  'ERR_FLOW_DOCUMENT_UNREADABLE.advice':
    'Limpe a lente, coloque o documento plano sob uma luz uniforme e tente de novo.',
  ERR_FLOW_CANCELLED: 'A verificação foi interrompida',
  'ERR_FLOW_CANCELLED.advice':
    'Nada foi compartilhado. Você pode começar de novo a qualquer momento.',
  ERR_FLOW_NOT_GRANTED: 'Isso não foi compartilhado',
  'ERR_FLOW_NOT_GRANTED.advice': 'Você não concordou em compartilhar, por isso ficou aqui.',
  ERR_FLOW_SESSION_EXPIRED: 'Sua sessão terminou',
  'ERR_FLOW_SESSION_EXPIRED.advice':
    'Para sua segurança, a sessão é curta. Tente de novo para abrir outra.',

  // Biometric Authentication: whoever comes back shows that it is them.
  ERR_AUTH_UNSUPPORTED: 'Esta página não consegue reconhecer você',
  'ERR_AUTH_UNSUPPORTED.advice': 'Informe o código abaixo ao responsável por esta página.',
  ERR_AUTH_UNKNOWN_IDENTITY: 'Este navegador ainda não conhece você',
  'ERR_AUTH_UNKNOWN_IDENTITY.advice':
    'Você verificou sua identidade em outro navegador ou em outro dispositivo, ou os dados deste foram apagados. Verifique sua identidade uma vez aqui.',
  ERR_AUTH_NOT_ENROLLED: 'Não há um rosto com que comparar',
  'ERR_AUTH_NOT_ENROLLED.advice':
    'Quando você verificou sua identidade, seu rosto não foi comparado com um documento. Verifique sua identidade de novo.',
  ERR_AUTH_OTHER_DEVICE: 'Este não é o navegador em que você verificou sua identidade',
  'ERR_AUTH_OTHER_DEVICE.advice':
    'A chave dele é outra. Use o navegador daquela vez ou verifique sua identidade uma vez aqui.',
  ERR_AUTH_NONCE: 'Esta sessão já foi usada',
  'ERR_AUTH_NONCE.advice': 'Tente de novo: uma nova é aberta para você.',
  ERR_AUTH_REPLAYED: 'Este vídeo selfie já foi enviado antes',
  'ERR_AUTH_REPLAYED.advice': 'Tente de novo com outro.',
  ERR_AUTH_LIVENESS: 'Não foi possível confirmar o vídeo selfie',
  'ERR_AUTH_LIVENESS.advice':
    'Procure uma luz uniforme de frente, segure a câmera na altura dos olhos e tente de novo.',
  ERR_AUTH_FACE_NOT_COMPARED: 'Não foi possível comparar seu rosto',
  'ERR_AUTH_FACE_NOT_COMPARED.advice':
    'Ele não apareceu em todas as imagens. Procure uma luz uniforme, fique na imagem e tente de novo.',
  ERR_AUTH_FACE_DIFFERS: 'Seu rosto não foi reconhecido',
  'ERR_AUTH_FACE_DIFFERS.advice':
    'Ele é diferente do que foi verificado aqui. Se é você: tire chapéu e óculos, procure uma luz uniforme e tente de novo.',
  ERR_AUTH_TOO_MANY: 'Tentativas demais com outro rosto',
  'ERR_AUTH_TOO_MANY.advice':
    'Espere meio minuto e tente de novo. A cada nova vez, a espera é maior.',
  ERR_AUTH_PASSKEY_UNSUPPORTED: 'Chaves de acesso não podem ser usadas aqui',
  'ERR_AUTH_PASSKEY_UNSUPPORTED.advice':
    'Esta página pede uma, e este navegador não tem nenhuma para ela. Atualize o navegador ou use outro.',
  ERR_AUTH_PASSKEY_NOT_ENROLLED: 'Você ainda não tem uma chave de acesso para esta página',
  'ERR_AUTH_PASSKEY_NOT_ENROLLED.advice':
    'Ela é criada quando você verifica sua identidade. Faça isso mais uma vez.',
  ERR_AUTH_PASSKEY_CANCELLED: 'A chave de acesso não foi usada',
  'ERR_AUTH_PASSKEY_CANCELLED.advice':
    'Você fechou a janela que a pedia, ou ela não foi encontrada neste dispositivo. Você pode tentar de novo.',
  ERR_AUTH_PASSKEY_TIMEOUT: 'Demorou demais',
  'ERR_AUTH_PASSKEY_TIMEOUT.advice':
    'A chave de acesso não foi desbloqueada a tempo. Tente de novo.',
  ERR_AUTH_PASSKEY_FAILED: 'A chave de acesso não funcionou',
  'ERR_AUTH_PASSKEY_FAILED.advice':
    'Seu navegador não conseguiu usá-la. Tente de novo ou com outro dispositivo.',
  ERR_AUTH_PASSKEY_MISSING: 'Falta sua chave de acesso',
  'ERR_AUTH_PASSKEY_MISSING.advice': 'Esta página a pede além do seu rosto. Tente de novo com ela.',
  ERR_AUTH_PASSKEY_MALFORMED: 'A chave de acesso não pode ser lida',
  'ERR_AUTH_PASSKEY_MALFORMED.advice':
    'Seu navegador enviou algo diferente do que foi pedido. Tente de novo.',
  ERR_AUTH_PASSKEY_UNKNOWN: 'Esta chave de acesso é outra',
  'ERR_AUTH_PASSKEY_UNKNOWN.advice': 'Tente de novo com a que você criou para esta página.',
  ERR_AUTH_PASSKEY_CHALLENGE: 'A chave de acesso respondeu a outra pergunta',
  'ERR_AUTH_PASSKEY_CHALLENGE.advice': 'Ela foi usada para uma sessão mais antiga. Tente de novo.',
  ERR_AUTH_PASSKEY_ORIGIN: 'A chave de acesso foi usada em outra página',
  'ERR_AUTH_PASSKEY_ORIGIN.advice':
    'Olhe o endereço desta página: é o que você conhece? Abra esse e tente de novo.',
  ERR_AUTH_PASSKEY_RELYING_PARTY: 'A chave de acesso pertence a outra página',
  'ERR_AUTH_PASSKEY_RELYING_PARTY.advice': 'Tente de novo com a que você criou para esta página.',
  ERR_AUTH_PASSKEY_USER: 'A chave de acesso não foi desbloqueada',
  'ERR_AUTH_PASSKEY_USER.advice':
    'Seu dispositivo precisa ver que é você, por PIN, impressão digital ou algo assim. Tente de novo.',
  ERR_AUTH_PASSKEY_COUNTER: 'A chave de acesso pode ter sido copiada',
  'ERR_AUTH_PASSKEY_COUNTER.advice':
    'Ela contou menos usos do que antes. Verifique sua identidade de novo para criar outra.',
  ERR_AUTH_PASSKEY_SIGNATURE: 'Não foi possível confirmar a chave de acesso',
  'ERR_AUTH_PASSKEY_SIGNATURE.advice':
    'A assinatura dela não corresponde à que foi criada. Tente de novo com a certa.',

  ERR_ADAPTER_INVALID: 'Esta página não está conectada corretamente',
  'ERR_ADAPTER_INVALID.advice': 'Avise o responsável por esta página e informe o código abaixo.',
  ERR_ADAPTER_FAILED: 'Não foi possível contatar o serviço',
  'ERR_ADAPTER_FAILED.advice': 'Confira se você está on-line e tente de novo.',
  ERR_ADAPTER_TIMEOUT: 'O serviço não responde',
  'ERR_ADAPTER_TIMEOUT.advice': 'Confira se você está on-line e tente de novo.',
  ERR_ADAPTER_NONSENSE: 'O serviço deu uma resposta sem sentido',
  'ERR_ADAPTER_NONSENSE.advice':
    'Tente de novo. Se continuar, informe o código abaixo ao responsável por esta página.',
  ERR_ADAPTER_REJECTED: 'O serviço não aceitou isso',
  'ERR_ADAPTER_REJECTED.advice':
    'Tente de novo. Se continuar, informe o código abaixo ao responsável por esta página.',
  ERR_ADAPTER_NO_WITHDRAWAL: 'Você não pode revogar isto aqui',
  'ERR_ADAPTER_NO_WITHDRAWAL.advice':
    'Escreva a quem recebeu os dados e informe a referência do seu recibo.',

  ERR_VERIFY_UNEXPECTED: 'Algo deu errado',
  'ERR_VERIFY_UNEXPECTED.advice':
    'Tente de novo. Se continuar, informe o código abaixo ao responsável por esta página.',
};

export {AUTHENTICATE} from './authenticate.js';
