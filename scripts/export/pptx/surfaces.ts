import type PptxGenJS from 'pptxgenjs'
import type { DrawnStroke, DrawnSurface, Ink } from '../../model/drawn.ts'
import type { Marks } from './marks.ts'
import { place } from './scale.ts'
import type { Scale } from './scale.ts'

type Point = { x: number; y: number; moveTo?: boolean } | { close: true }

const clear = ({ alpha }: Ink) => Math.round((1 - alpha) * 100)

/** Puts a surface without words on a slide, as a shape. */
export function addSurface(slide: PptxGenJS.Slide, surface: DrawnSurface, scale: Scale, marks: Marks): void {
  const { box, fill, edge, radius } = surface
  const SHAPES = { rectangle: radius ? 'roundRect' : 'rect', ellipse: 'ellipse', polygon: 'custGeom' } as const
  slide.addShape(SHAPES[surface.shape] as PptxGenJS.SHAPE_NAME, {
    ...place(scale, box),
    objectName: marks.mark({ name: 'Ground', description: '' }),
    ...(fill ? { fill: { color: fill.hex, transparency: clear(fill) } } : {}),
    ...(edge ? { line: { color: edge.hex, transparency: clear(edge), width: scale.points(edge.width) } } : {}),
    ...(radius ? { rectRadius: scale.inches(radius) } : {}),
    ...(surface.points ? { points: outline(surface, scale) } : {}),
  })
}

function outline({ box, points = [] }: DrawnSurface, { inches }: Scale): Point[] {
  const corners = points.map(([x, y], index) => corner(inches(x * box.width), inches(y * box.height), index))
  return [...corners, { close: true }]
}

const corner = (x: number, y: number, index: number): Point => ({ x, y, ...(index === 0 ? { moveTo: true } : {}) })

/** Puts a rule or a stroke on a slide, as a line. */
export function addStroke(slide: PptxGenJS.Slide, stroke: DrawnStroke, scale: Scale, marks: Marks): void {
  const { points, box } = stroke
  const [[fromX, fromY], [toX, toY]] = [points[0]!, points[1]!]
  const straight = points.length === 2
  slide.addShape((straight ? 'line' : 'custGeom') as PptxGenJS.SHAPE_NAME, {
    ...place(scale, box),
    objectName: marks.mark({ name: 'Rule', description: '' }),
    line: {
      color: stroke.ink.hex,
      transparency: clear(stroke.ink),
      width: Math.max(0.1, scale.points(stroke.width)),
      dashType: stroke.dashed ? 'dash' : 'solid',
    },
    ...(straight && (toX - fromX) * (toY - fromY) < 0 ? { flipV: true } : {}),
    ...(straight
      ? {}
      : { points: points.map(([x, y], index) => corner(scale.inches(x - box.x), scale.inches(y - box.y), index)) }),
  })
}
