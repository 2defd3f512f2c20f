/** Stand-ins for camera pictures: plain shapes, nobody's face and nobody's passport. */

export function drawSitter(): OffscreenCanvas {
  const canvas = new OffscreenCanvas(720, 1280);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#b9c7cf';
  context.fillRect(0, 0, 720, 1280);
  context.fillStyle = '#5d6f7a';
  ellipse(context, 360, 1240, 330, 300);
  context.fillStyle = '#c99a7b';
  context.fillRect(290, 780, 140, 220);
  ellipse(context, 360, 620, 200, 270);
  context.fillStyle = '#3b2a22';
  context.beginPath();
  context.ellipse(360, 480, 215, 190, 0, Math.PI, 0);
  context.fill();
  context.fillStyle = '#2a2a2a';
  ellipse(context, 285, 610, 16, 12);
  ellipse(context, 435, 610, 16, 12);
  context.strokeStyle = '#8d5a49';
  context.lineWidth = 10;
  context.beginPath();
  context.arc(360, 720, 60, 0.3, Math.PI - 0.3);
  context.stroke();
  return canvas;
}

export function drawPassport(): OffscreenCanvas {
  const canvas = new OffscreenCanvas(1280, 720);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#6b5a48';
  context.fillRect(0, 0, 1280, 720);
  context.fillStyle = '#e8e4d8';
  context.fillRect(316, 118, 648, 490);
  context.fillStyle = '#b8c4c2';
  context.fillRect(350, 190, 170, 220);
  context.fillStyle = '#6f6a60';
  for (let row = 0; row < 5; row++) context.fillRect(560, 190 + row * 46, 300 - row * 20, 16);
  context.font = '30px monospace';
  context.fillText('P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<', 340, 520);
  context.fillText('L898902C36UTO7408122F1204159ZE1842', 340, 570);
  return canvas;
}

/** A card on a table: its front, or its back with three lines of letters. */
export function drawCard(side: 'front' | 'back'): OffscreenCanvas {
  const canvas = new OffscreenCanvas(1280, 720);
  const context = canvas.getContext('2d')!;
  context.direction = 'ltr';
  context.fillStyle = '#6b5a48';
  context.fillRect(0, 0, 1280, 720);
  context.fillStyle = '#dfe6e0';
  context.fillRect(205, 90, 870, 548);
  context.fillStyle = '#6f6a60';
  if (side === 'front') {
    for (let row = 0; row < 5; row++) context.fillRect(560, 190 + row * 72, 380 - row * 30, 20);
    context.fillStyle = '#b8c4c2';
    context.fillRect(260, 180, 230, 300);
    return canvas;
  }
  for (let row = 0; row < 3; row++) context.fillRect(260, 150 + row * 60, 420 - row * 40, 20);
  context.font = '44px monospace';
  context.fillText('I<UTOD231458907<<<<<<<<<<<<<<<', 240, 460);
  context.fillText('7408122F1204159UTO<<<<<<<<<<<6', 240, 530);
  context.fillText('ERIKSSON<<ANNA<MARIA<<<<<<<<<<', 240, 600);
  return canvas;
}

/** A letter. */
export function drawLetterPage(): OffscreenCanvas {
  const canvas = new OffscreenCanvas(840, 1188);
  const context = canvas.getContext('2d')!;
  // Print has its own direction, whatever the page's is.
  context.direction = 'ltr';
  context.fillStyle = '#fdfdfb';
  context.fillRect(0, 0, 840, 1188);
  context.fillStyle = '#1b1d22';
  context.font = 'bold 26px sans-serif';
  context.fillText('Utopian Water and Light', 100, 100);
  context.font = '18px sans-serif';
  ['Anna Eriksson', 'Saphire Street 14', '48212 Nusquama'].forEach((line, row) => {
    context.fillText(line, 100, 224 + row * 26);
  });
  context.fillText('6 January 2026', 580, 224);
  context.fillStyle = '#9a9a98';
  for (let row = 0; row < 14; row++) {
    context.fillRect(100, 420 + row * 34, 620 - (row % 4) * 90, 10);
  }
  return canvas;
}

/** A video that plays the drawing, as an open camera would play its stream. */
export async function playDrawing(drawing: OffscreenCanvas): Promise<HTMLVideoElement> {
  const canvas = document.createElement('canvas');
  canvas.width = drawing.width;
  canvas.height = drawing.height;
  canvas.getContext('2d')!.drawImage(drawing, 0, 0);
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = canvas.captureStream(5);
  await video.play();
  return video;
}

function ellipse(
  context: OffscreenCanvasRenderingContext2D,
  x: number,
  y: number,
  rx: number,
  ry: number,
): void {
  context.beginPath();
  context.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  context.fill();
}
