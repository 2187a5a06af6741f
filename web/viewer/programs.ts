// The two programs that draw the graph with WebGL: entities with the shape of their type, and the lines between them.

import type { NodeDisplayData, EdgeDisplayData, RenderParams } from 'sigma/types';
import { EdgeProgram, NodeProgram, type ProgramInfo } from 'sigma/rendering';
import { floatColor } from 'sigma/utils';

const { FLOAT, UNSIGNED_BYTE, TRIANGLES, TRIANGLE_STRIP } = WebGL2RenderingContext;

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
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(index: number, offset: number, data: NodeDisplayData & { shape?: number }): void {
    this.array.set([data.x, data.y, data.size, data.shape ?? 0, floatColor(data.color), index], offset);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations['u_sizeRatio']!, params.sizeRatio);
    gl.uniform1f(uniformLocations['u_correctionRatio']!, params.correctionRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, params.matrix);
  }
}

// A strip along each line, as many pixels wide as it says at every zoom; wider where the pointer looks for it.
const edgeVertex = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_width;
attribute float a_dashed;
attribute float a_end;
attribute float a_side;

uniform mat3 u_matrix;
uniform vec2 u_pixels;

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
  #ifdef PICKING_MODE
  float reach = max(a_width, 9.0) * 0.5;
  v_color = a_id;
  #else
  float reach = a_width * 0.5 + 1.0;
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  vec2 normal = vec2(-along.y, along.x) / span;
  gl_Position = vec4(mix(source, target, a_end) + normal * a_side * reach / u_pixels, 0, 1);
  v_across = a_side * reach;
  v_half = a_width * 0.5;
  v_along = a_end * span;
  v_dashed = a_dashed;
}`;

const edgeFragment = /* glsl */ `
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

const edgeUniforms = ['u_matrix', 'u_pixels'] as const;

/** Draws the line of a link; its attribute `dashed` is 1 for what a rule concluded. */
export class LinkProgram extends EdgeProgram<(typeof edgeUniforms)[number]> {
  getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: edgeVertex,
      FRAGMENT_SHADER_SOURCE: edgeFragment,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: edgeUniforms,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_dashed', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_end', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [[0, 1], [0, -1], [1, 1], [1, -1]],
    };
  }

  processVisibleItem(index: number, offset: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData & { dashed?: number }): void {
    this.array.set([source.x, source.y, target.x, target.y, data.size, data.dashed ?? 0, floatColor(data.color), index], offset);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, params.matrix);
    gl.uniform2f(uniformLocations['u_pixels']!, params.width / 2, params.height / 2);
  }
}
