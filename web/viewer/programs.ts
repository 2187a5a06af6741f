// The programs that draw the graph with WebGL: entities with the shape of their type, and the lines between them. What is the
// same for all corners of a thing is repeated for each: drawn as instances, they take many times as long where there is no
// graphics card.

import type Sigma from 'sigma';
import type { NodeDisplayData, EdgeDisplayData, RenderParams } from 'sigma/types';
import { EdgeProgram, NodeProgram, type ProgramInfo } from 'sigma/rendering';
import { floatColor } from 'sigma/utils';

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** Whether a drawing moves under the reader's hand. */
export function moves(sigma: Sigma): boolean {
  const [mouse, touch] = [sigma.getMouseCaptor(), sigma.getTouchCaptor()];
  return sigma.getCamera().isAnimated() || mouse.isMoving || mouse.draggedEvents > 0 || mouse.currentWheelDirection !== 0 || touch.isMoving;
}

/** Draws with a program, and again where pointers are looked up, unless that moves away under them. */
function render(program: { renderer: Sigma; pickProgram: ProgramInfo | null }, draw: () => void): void {
  const { pickProgram } = program;
  if (moves(program.renderer)) program.pickProgram = null;
  draw();
  program.pickProgram = pickProgram;
}

// A triangle around each entity, of which the fragment shader keeps what is inside of its shape. The shapes are those of
// `outline` in shapes.ts, as distances from their edges.
const nodeVertex = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec2 v_place;
varying float v_shape;
varying float v_soft;

void main() {
  vec2 place = 2.8 * vec2(cos(a_angle), sin(a_angle));
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + place * radius, 1)).xy, 0, 1);
  v_place = place;
  v_shape = a_shape;
  v_soft = u_correctionRatio * 2.0 / radius;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const nodeFragment = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_place;
varying float v_shape;
varying float v_soft;

float outside(vec2 p) {
  vec2 a = abs(p);
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return max(a.x, a.y) - 0.88;
  if (v_shape < 2.5) return (a.x + a.y - 1.15) * 0.7071;
  if (v_shape < 3.5) return max(a.x - 0.95, dot(a, vec2(0.5, 0.866)) - 0.9526);
  return max(max(a.x - 0.7, a.y - 1.0), (p.x + p.y - 1.3) * 0.7071);
}

void main(void) {
  float distance = outside(v_place);
  #ifdef PICKING_MODE
  gl_FragColor = distance > 0.15 ? vec4(0.0) : v_color;
  #else
  gl_FragColor = mix(v_color, vec4(0.0), clamp(distance / v_soft + 0.5, 0.0, 1.0));
  #endif
}`;

const nodeUniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/** Draws an entity; its attribute `shape` is a number of `shapeOf`. */
export class EntityProgram extends NodeProgram<(typeof nodeUniforms)[number]> {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: nodeVertex,
      FRAGMENT_SHADER_SOURCE: nodeFragment,
      METHOD: TRIANGLES,
      UNIFORMS: nodeUniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_angle', size: 1, type: FLOAT },
      ],
    };
  }

  processVisibleItem(index: number, offset: number, data: NodeDisplayData & { shape?: number }): void {
    const color = floatColor(data.color);
    for (let i = 0; i < 3; i++) {
      this.array[offset++] = data.x;
      this.array[offset++] = data.y;
      this.array[offset++] = data.size;
      this.array[offset++] = data.shape ?? 0;
      this.array[offset++] = color;
      this.array[offset++] = index;
      this.array[offset++] = (i * 2 * Math.PI) / 3;
    }
  }

  override render(params: RenderParams): void {
    render(this, () => super.render(params));
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations['u_sizeRatio']!, params.sizeRatio);
    gl.uniform1f(uniformLocations['u_correctionRatio']!, params.correctionRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, params.matrix);
  }
}

// A strip along each line, as many pixels wide as it says at every zoom, and wider where the pointer looks for it; then, in
// front of the entity that an arrow points to, its head.
const lineVertex = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_width;
attribute float a_dashed;
attribute float a_radius;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_pixels;
uniform float u_sizeRatio;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_dashed;

void main() {
  vec2 source = (u_matrix * vec3(a_source, 1)).xy;
  vec2 target = (u_matrix * vec3(a_target, 1)).xy;
  vec2 along = (target - source) * u_pixels;
  float span = max(length(along), 0.001);
  vec2 forward = along / span;
  vec2 normal = vec2(-forward.y, forward.x);
  #ifdef PICKING_MODE
  float reach = max(a_width, 9.0) * 0.5;
  v_color = a_id;
  #else
  float reach = a_width * 0.5 + 0.5;
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  v_half = a_width * 0.5;
  v_dashed = a_dashed;
  if (a_corner.x < 1.5) {
    gl_Position = vec4(mix(source, target, a_corner.x) + normal * a_corner.y * reach / u_pixels, 0, 1);
    v_across = a_corner.y * reach;
    v_along = a_corner.x * span;
  } else {
    float behind = a_radius / u_sizeRatio + (a_corner.x - 2.0) * (5.0 + 1.5 * a_width);
    gl_Position = vec4(target + (normal * a_corner.y * (2.0 + a_width) - forward * behind) / u_pixels, 0, 1);
    v_across = 0.0;
    v_along = 0.0;
  }
}`;

const lineFragment = /* glsl */ `
precision mediump float;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_dashed;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float kept = clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
  if (v_dashed > 0.5 && fract(v_along / 7.0) > 0.6) kept = 0.0;
  gl_FragColor = v_color * kept;
  #endif
}`;

const lineUniforms = ['u_matrix', 'u_pixels', 'u_sizeRatio'] as const;

/** The corners of two triangles: how far along the line, and on which side. */
const strip = [[0, 1], [0, -1], [1, 1], [1, 1], [0, -1], [1, -1]] as const;
/** The corners of an arrow's head: 2 is its tip, 3 what is behind. */
const head = [[2, 0], [3, 1], [3, -1]] as const;

/** Draws the line of a link; its attribute `dashed` is 1 for what a rule concluded. */
export class LineProgram extends EdgeProgram<(typeof lineUniforms)[number]> {
  corners(): readonly (readonly [number, number])[] {
    return strip;
  }

  getDefinition() {
    return {
      VERTICES: this.corners().length,
      VERTEX_SHADER_SOURCE: lineVertex,
      FRAGMENT_SHADER_SOURCE: lineFragment,
      METHOD: TRIANGLES,
      UNIFORMS: lineUniforms,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_dashed', size: 1, type: FLOAT },
        { name: 'a_radius', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_corner', size: 2, type: FLOAT },
      ],
    };
  }

  processVisibleItem(index: number, offset: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData & { dashed?: number }): void {
    const color = floatColor(data.color);
    for (const [along, side] of this.corners()) {
      this.array[offset++] = source.x;
      this.array[offset++] = source.y;
      this.array[offset++] = target.x;
      this.array[offset++] = target.y;
      this.array[offset++] = data.size;
      this.array[offset++] = data.dashed ?? 0;
      this.array[offset++] = target.size;
      this.array[offset++] = color;
      this.array[offset++] = index;
      this.array[offset++] = along;
      this.array[offset++] = side;
    }
  }

  override render(params: RenderParams): void {
    if (this.renderer.getSetting('hideEdgesOnMove') && moves(this.renderer)) return; // under a finger, too
    render(this, () => super.render(params));
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, params.matrix);
    gl.uniform2f(uniformLocations['u_pixels']!, params.width / 2, params.height / 2);
    gl.uniform1f(uniformLocations['u_sizeRatio']!, params.sizeRatio);
  }
}

/** Draws the line of a link with a head that points to its second end. */
export class ArrowProgram extends LineProgram {
  override corners(): readonly (readonly [number, number])[] {
    return [...strip, ...head];
  }
}
