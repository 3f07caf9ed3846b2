// Draws one pane's part of Dear ImGui's draw data on its own WebGL2 canvas. It owns the context, so it never asks for
// or restores GL state: each such question is a synchronous round trip (platform note in docs/decisions.md).

const vertexShader = `#version 300 es
uniform vec4 view;
layout(location=0) in vec2 at;
layout(location=1) in vec2 uv;
layout(location=2) in vec4 rgba;
out vec2 texel;
out vec4 color;
void main() {
  texel = uv;
  color = rgba;
  gl_Position = vec4((at - view.xy) * view.zw + vec2(-1, 1), 0, 1);
}`;

const fragmentShader = `#version 300 es
precision mediump float;
uniform sampler2D alpha;
in vec2 texel;
in vec4 color;
out vec4 result;
void main() {
  result = vec4(color.rgb, color.a * texture(alpha, texel).r);
}`;

export type Rgb = readonly [number, number, number];

interface Texture {
  handle: WebGLTexture;
  revision: number;
}

export class Renderer {
  private readonly gl: WebGL2RenderingContext;
  private readonly viewUniform: WebGLUniformLocation | null;
  private readonly textures = new Map<number, Texture>();

  /** Throws where WebGL 2 cannot be had. */
  constructor(private readonly canvas: HTMLCanvasElement) {
    const gl = canvas.getContext("webgl2", { alpha: false, antialias: false, depth: false, stencil: false });
    if (!gl) throw new Error("WebGL 2 is not available.");
    this.gl = gl;
    const program = link(gl);
    gl.useProgram(program);
    this.viewUniform = gl.getUniformLocation(program, "view");
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 20, 0);
    gl.vertexAttribPointer(1, 2, gl.FLOAT, false, 20, 8);
    gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, 20, 16);
    for (const index of [0, 1, 2]) gl.enableVertexAttribArray(index);
    gl.enable(gl.BLEND);
    gl.enable(gl.SCISSOR_TEST);
    gl.blendFunc(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  }

  /** `at` is the word address of the draw data, `origin` the pane's left edge in display space. */
  draw(memory: ArrayBuffer, at: number, pane: number, origin: number, ratio: number, background: Rgb): void {
    const { gl, canvas } = this;
    const words = new Uint32Array(memory);
    const floats = new Float32Array(memory);
    gl.viewport(0, 0, canvas.width, canvas.height);
    gl.scissor(0, 0, canvas.width, canvas.height);
    gl.clearColor(...background, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.uniform4f(this.viewUniform, origin, 0, (2 * ratio) / canvas.width, (-2 * ratio) / canvas.height);

    at = this.uploadTextures(memory, words, at);
    const lists = words[at++]!;
    for (let list = 0; list < lists; list++) {
      const commands = words[at + 5]!;
      if (words[at] === pane) this.drawList(memory, words, floats, at, origin, ratio);
      at += 6 + commands * 7;
    }
  }

  private drawList(
    memory: ArrayBuffer, words: Uint32Array, floats: Float32Array, at: number, origin: number, ratio: number,
  ): void {
    const { gl, canvas } = this;
    gl.bufferData(gl.ARRAY_BUFFER, new Uint8Array(memory, words[at + 1], words[at + 2]), gl.STREAM_DRAW);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, new Uint16Array(memory, words[at + 3], words[at + 4]), gl.STREAM_DRAW);
    const end = at + 6 + words[at + 5]! * 7;
    for (at += 6; at < end; at += 7) {
      const left = Math.max(0, (floats[at]! - origin) * ratio);
      const top = Math.max(0, floats[at + 1]! * ratio);
      const right = Math.min(canvas.width, (floats[at + 2]! - origin) * ratio);
      const bottom = Math.min(canvas.height, floats[at + 3]! * ratio);
      if (right <= left || bottom <= top) continue;
      gl.scissor(left, canvas.height - bottom, right - left, bottom - top);
      const texture = this.textures.get(words[at + 4]!);
      if (texture) gl.bindTexture(gl.TEXTURE_2D, texture.handle);
      gl.drawElements(gl.TRIANGLES, words[at + 6]!, gl.UNSIGNED_SHORT, words[at + 5]! * 2);
    }
  }

  /** Uploads what this context has not seen in its newest form; forgets what is no longer there. */
  private uploadTextures(memory: ArrayBuffer, words: Uint32Array, at: number): number {
    const { gl } = this;
    const alive = new Set<number>();
    for (let left = words[at++]!; left > 0; left--, at += 5) {
      const id = words[at]!;
      alive.add(id);
      const revision = words[at + 4]!;
      let texture = this.textures.get(id);
      if (texture?.revision === revision) continue;
      if (!texture) {
        texture = { handle: gl.createTexture()!, revision };
        this.textures.set(id, texture);
      }
      texture.revision = revision;
      const [width, height] = [words[at + 1]!, words[at + 2]!];
      gl.bindTexture(gl.TEXTURE_2D, texture.handle);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
      const pixels = new Uint8Array(memory, words[at + 3], width * height);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, width, height, 0, gl.RED, gl.UNSIGNED_BYTE, pixels);
    }
    for (const [id, texture] of this.textures) {
      if (alive.has(id)) continue;
      gl.deleteTexture(texture.handle);
      this.textures.delete(id);
    }
    return at;
  }
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [[gl.VERTEX_SHADER, vertexShader], [gl.FRAGMENT_SHADER, fragmentShader]] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error("WebGL 2 is not available.");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return program;
}
