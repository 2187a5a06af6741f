// The lines of a drawing as a picture, for computers that cannot draw thousands of them anew for each frame of a movement.

import type Sigma from 'sigma';

/** A picture of the lines as they stood, which follows the drawing while it moves. */
export class StillLines {
  private readonly picture = document.createElement('canvas');
  /** Where two points of the drawing stood in the picture. */
  private stood: Pair;

  constructor(private readonly sigma: Sigma) {
    this.stood = this.points();
    this.picture.className = 'still';
    this.picture.hidden = true;
    sigma.getCanvases()['edges']!.after(this.picture);
  }

  /** Takes the picture, in the task that has drawn the lines, and hides it. */
  take(): void {
    const lines = this.sigma.getCanvases()['edges']!;
    this.picture.hidden = true;
    this.picture.width = lines.width;
    this.picture.height = lines.height;
    this.picture.style.width = lines.style.width;
    this.picture.style.height = lines.style.height;
    this.picture.getContext('2d')?.drawImage(lines, 0, 0);
    this.stood = this.points();
  }

  /** Shows the picture where its lines would be drawn now. */
  follow(): void {
    this.picture.style.transform = `matrix(${movement(this.stood, this.points()).join(',')})`;
    this.picture.hidden = false;
  }

  private points(): Pair {
    return [this.sigma.framedGraphToViewport({ x: 0, y: 0 }), this.sigma.framedGraphToViewport({ x: 1, y: 0 })];
  }
}

interface Point {
  x: number;
  y: number;
}

/** Two points that are not one. */
type Pair = readonly [Point, Point];

/** The matrix of CSS that moves, turns and scales a plane so that two of its points come to where they are to be. */
export function movement([a, b]: Pair, [to, other]: Pair): [number, number, number, number, number, number] {
  const [x, y] = [b.x - a.x, b.y - a.y];
  const [toX, toY] = [other.x - to.x, other.y - to.y];
  const scale = 1 / (x * x + y * y);
  const [cos, sin] = [(toX * x + toY * y) * scale, (toY * x - toX * y) * scale];
  return [cos, sin, -sin, cos, to.x - cos * a.x + sin * a.y, to.y - sin * a.x - cos * a.y];
}
