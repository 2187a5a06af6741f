// The shape of each type of entity, so that colour is never the only thing that tells them apart.

import type { EntityType } from './view';

/** The shapes by their number in the program that draws them on the canvas. */
export const shapeOf: Record<EntityType, number> = { PERSON: 0, ORGANIZATION: 1, POSITION: 2, MEETING: 3, DOCUMENT: 4 };

/** The outline of a type around (0, 0) as path data of SVG: circle, square, diamond, hexagon, and a sheet standing upright. */
export function outline(type: EntityType, radius: number): string {
  const corners = (...points: [number, number][]): string => `M${points.map(([x, y]) => `${round(x * radius)} ${round(y * radius)}`).join('L')}Z`;
  switch (type) {
    case 'PERSON':
      return `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;
    case 'ORGANIZATION':
      return corners([-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]);
    case 'POSITION':
      return corners([0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]);
    case 'MEETING':
      return corners([0, -1.1], [0.95, -0.55], [0.95, 0.55], [0, 1.1], [-0.95, 0.55], [-0.95, -0.55]);
    case 'DOCUMENT':
      return corners([-0.7, -1], [0.3, -1], [0.7, -0.6], [0.7, 1], [-0.7, 1]);
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
