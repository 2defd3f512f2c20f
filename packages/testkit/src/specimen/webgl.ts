/** The little of WebGL 2 that the document scene needs. */
import {PassbaseError} from '@passbase-verify/protocol';

/** @throws {PassbaseError} `ERR_CAMERA_UNSUPPORTED` where the shaders don't compile, the log as its cause. */
export function linkProgram(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) break;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
    throw new PassbaseError('ERR_CAMERA_UNSUPPORTED', 'the document scene did not compile', {
      cause: gl.getProgramInfoLog(program),
    });
  }
  return program;
}

/** Uploads a picture with its mipmaps to the active unit; bilinear within the nearest level, which software does quickly. */
export function uploadPicture(
  gl: WebGL2RenderingContext,
  picture: TexImageSource & {readonly width: number},
  wrap: number,
): {texture: WebGLTexture; width: number} {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, picture);
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, wrap);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, wrap);
  return {texture, width: picture.width};
}

/** Uploads a square of single bytes to the active unit, for reading texel by texel. */
export function uploadBytes(gl: WebGL2RenderingContext, bytes: Uint8Array, side: number): void {
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, side, side, 0, gl.RED, gl.UNSIGNED_BYTE, bytes);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
}
