import type { Shape } from '../table.ts';

const svg = 'http://www.w3.org/2000/svg';

/** The lines of each shape, on a square of 16. */
const paths: Readonly<Record<Shape, string>> = {
  full: 'M2 2h12v12H2z',
  half: 'M2 2h12v12H2zM8 3.500v9h4.500v-9z',
  hollow: 'M2 2h12v12H2zM3.500 3.500v9h9v-9z',
  dash: 'M6 7.250h4v1.500H6z',
};

/** A shape in the colour of the text around it. It is for the eye only. */
export function shapeOf(shape: Shape): SVGSVGElement {
  const drawn = document.createElementNS(svg, 'svg');
  drawn.setAttribute('class', `shape ${shape}`);
  drawn.setAttribute('viewBox', '0 0 16 16');
  drawn.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', paths[shape]);
  path.setAttribute('fill-rule', 'evenodd');
  drawn.append(path);
  return drawn;
}
