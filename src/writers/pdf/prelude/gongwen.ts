/** Typst: the elements of an official document (GB/T 9704-2012 chapter 7). */

export const gongwen = `
#let red = rgb("#ff0000")
#let half-lead = (sheet.pitch - sheet.styles.body.size) / 2

// 7.2.4: the characters' upper edge stands 35 mm below the text area's.
#let issuer-mark(size, body) = block(width: 100%, inset: (top: 35mm), below: 2 * sheet.pitch, {
  set align(center)
  set text(
    font: sheet.styles.mark.family, weight: sheet.styles.mark.weight, size: size, fill: red,
    tracking: 0pt, top-edge: "bounds", bottom-edge: "bounds",
  )
  body
})

#let document-number(number, signer: none) = block(width: 100%, if signer == none {
  align(center, number)
} else {
  pad(x: sheet.styles.body.size, grid(columns: (1fr, auto), number, signer))
})

// 7.2.7: 4 mm below the number's characters; a line box reaches half-lead below them.
#let red-rule = block(width: 100%, above: 4mm - half-lead, line(length: 100%, stroke: 0.5mm + red))

#let attachments(label, ..items) = {
  let style = sheet.styles.body
  block(width: 100%, above: sheet.pitch, pad(left: style.indent, unindented(grid(
    columns: (auto, auto, 1fr),
    align: (left, right, left),
    ..items.pos().enumerate().map(((index, item)) => (if index == 0 { label } else { [] }, ..item)).flatten(),
  ))))
}

// 7.3.5.2: the issuer two characters from the right, the date begins two characters after the issuer does;
// where the date is the longer one, it is the date that stands two characters from the right.
#let signature(issuer, date) = block(width: 100%, breakable: false, inset: (top: sheet.pitch), unindented(context {
  let character = sheet.styles.body.size
  let width = calc.max(measure(issuer).width, measure(date).width + 2 * character)
  let inner = sheet.measure - 2 * character
  align(right, pad(right: 2 * character, block(width: calc.min(width, inner), align(left, {
    issuer
    parbreak()
    pad(left: 2 * character, date)
  }))))
}))

// 7.4: rules of 0.35 mm first and last, 0.25 mm between; the last one on the text area's lower edge.
#let imprint(copies: none, by: [], printed: []) = place(bottom, float: true, clearance: sheet.pitch, block(
  width: 100%, breakable: false, typed(sheet.styles.small, {
    let one = sheet.styles.small.size
    set par(first-line-indent: 0pt)
    line(length: 100%, stroke: 0.35mm)
    if copies != none {
      pad(x: one, grid(columns: (auto, 1fr), ..copies))
      line(length: 100%, stroke: 0.25mm)
    }
    pad(x: one, grid(columns: (1fr, auto), column-gutter: one, by, printed))
    line(length: 100%, stroke: 0.35mm)
  }),
))
`;
