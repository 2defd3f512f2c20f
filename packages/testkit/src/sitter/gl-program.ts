/** Small doors to WebGL 2 that fail loudly. */

export type Uniform = number | readonly number[] | Float32Array;

/** A linked program whose uniforms are set by name. */
export interface GlProgram {
  use(): void;
  set(values: Readonly<Record<string, Uniform>>): void;
}

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error('the WebGL context is lost');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) {
    throw new Error(`shader: ${gl.getShaderInfoLog(shader) ?? 'context lost'}`);
  }
  return shader;
}

export function glProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): GlProgram {
  const program = gl.createProgram();
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, vertex));
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, fragment));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
    throw new Error(`program: ${gl.getProgramInfoLog(program) ?? 'context lost'}`);
  }
  const setters = new Map<string, (value: Uniform) => void>();
  const count = gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS) as number;
  for (let i = 0; i < count; i++) {
    const info = gl.getActiveUniform(program, i);
    if (!info) continue;
    const place = gl.getUniformLocation(program, info.name);
    setters.set(info.name, (value) => {
      if (typeof value === 'number') {
        if (info.type === gl.SAMPLER_2D) gl.uniform1i(place, value);
        else gl.uniform1f(place, value);
      } else if (info.type === gl.FLOAT_MAT4) gl.uniformMatrix4fv(place, false, value);
      else if (value.length === 2) gl.uniform2fv(place, value);
      else if (value.length === 3) gl.uniform3fv(place, value);
      else gl.uniform4fv(place, value);
    });
  }
  return {
    use: () => gl.useProgram(program),
    // A uniform that the compiler found unused is no mistake.
    set: (values) => {
      for (const [name, value] of Object.entries(values)) setters.get(name)?.(value);
    },
  };
}

/** A mesh on the graphics card. */
export interface GlMesh {
  draw(): void;
}

export function glMesh(
  gl: WebGL2RenderingContext,
  mesh: {readonly vertices: Float32Array; readonly indices: Uint32Array},
  layout: readonly number[],
): GlMesh {
  const array = gl.createVertexArray();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, mesh.vertices, gl.STATIC_DRAW);
  const stride = layout.reduce((sum, size) => sum + size, 0) * 4;
  let offset = 0;
  layout.forEach((size, location) => {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride, offset);
    offset += size * 4;
  });
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.indices, gl.STATIC_DRAW);
  gl.bindVertexArray(null);
  const count = mesh.indices.length;
  return {
    draw: () => {
      gl.bindVertexArray(array);
      gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, 0);
      gl.bindVertexArray(null);
    },
  };
}

/** A texture that can be drawn into. */
export interface GlTarget {
  readonly texture: WebGLTexture;
  readonly width: number;
  readonly height: number;
  /** Draws into the texture, with a depth buffer, and makes its smaller copies. */
  draw(work: () => void): void;
  /** Red, green, blue, alpha of every pixel, the lowest row first. */
  read(): Uint8Array;
  delete(): void;
}

export function glTarget(gl: WebGL2RenderingContext, width: number, height: number): GlTarget {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(
    gl.TEXTURE_2D,
    Math.floor(Math.log2(Math.max(width, height))) + 1,
    gl.RGBA8,
    width,
    height,
  );
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  const depth = gl.createRenderbuffer();
  gl.bindRenderbuffer(gl.RENDERBUFFER, depth);
  gl.renderbufferStorage(gl.RENDERBUFFER, gl.DEPTH_COMPONENT16, width, height);
  const frame = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.DEPTH_ATTACHMENT, gl.RENDERBUFFER, depth);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  return {
    texture,
    width,
    height,
    draw: (work) => {
      gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
      gl.viewport(0, 0, width, height);
      work();
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.generateMipmap(gl.TEXTURE_2D);
    },
    read: () => {
      const pixels = new Uint8Array(width * height * 4);
      gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      return pixels;
    },
    delete: () => {
      gl.deleteFramebuffer(frame);
      gl.deleteRenderbuffer(depth);
      gl.deleteTexture(texture);
    },
  };
}
