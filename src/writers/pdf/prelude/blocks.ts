/** Typst: paragraphs of every kind, lists, tables, blanks and signature blocks. */

export const blocks = `
// A line may break at a spacing, and Typst drops one of no width at all.
#let may-break = h(0.001pt)

#let unindented(body) = { set par(first-line-indent: 0pt); body }
#let centred(body) = { set par(first-line-indent: 0pt, justify: false); set align(center); body }
#let flush-right(body) = { set par(first-line-indent: 0pt, justify: false); set align(right); body }
#let small-print(body) = block(width: 100%, typed(sheet.styles.small, body))
#let quotation(body) = pad(left: 2 * sheet.styles.body.size, body)
#let rule-across = block(above: sheet.pitch / 2, below: sheet.pitch / 2, line(length: 100%, stroke: 0.5pt))
#let blank(lines) = block(height: lines * sheet.pitch, width: 100%)

// Items begin like a paragraph, and their lines go on at the margin; each level below stands two characters further.
#let bullet = text(size: 0.5em, baseline: -0.22em, "●")
#let item(mark, body) = {
  set par(first-line-indent: (amount: sheet.styles.body.indent, all: true))
  par({ mark; h(0.5em); body })
}
#let inner-list(body) = pad(left: 2em, body)

#let cover(head, rest) = {
  let style = sheet.cover
  page(footer: none, header: none, {
    show heading: it => block(width: 100%, below: sheet.pitch, align(center, typed(style, it.body)))
    v(2fr)
    centred(head)
    v(3fr)
    align(center, block(unindented({
      set par(spacing: sheet.pitch / 2, justify: false)
      set align(left)
      rest
    })))
    v(2fr)
  })
  counter(page).update(1)
}

#let cell(body) = table.cell(breakable: false, body)
#let long(body) = table.cell(breakable: true, body)
#let alignments = (left: left, center: center, right: right)
// The tail is what follows the table and stays with its last rows: a last row without rules. A cell in a column of no
// width that spans them all holds them together.
#let sheet-table(columns: (), aligns: (), plain: false, caption: none, kept: 0, tail: none, head: (), ..cells) = {
  let lead = sheet.styles.table.size / 2
  if caption != none {
    block(width: 100%, above: lead, sticky: true, centred(typed(sheet.styles.table-head, caption)))
  }
  let sides = aligns.map(side => alignments.at(side) + horizon)
  let rule = if plain { none } else { 0.5pt }
  let all = cells.pos()
  let count = columns.len()
  let held = tail != none and kept > 0
  let first = if held { all.len() - kept * count } else { all.len() }
  let widened = if held { array => array.chunks(count).map(row => (..row, table.cell(inset: 0pt, []))).flatten() } else { array => array }
  let header = if head.len() > 0 {
    (table.header(repeat: true, ..widened(head.map(body => table.cell(
      breakable: false, align: center + horizon, typed(sheet.styles.table-head, body),
    )))),)
  } else { () }
  let last = if held {
    let rows = all.slice(first)
    let holder = table.cell(inset: 0pt, rowspan: kept + 1, breakable: false, [])
    let below = table.cell(
      colspan: count, inset: 0pt, align: left, breakable: false, stroke: (top: rule, rest: none),
      typed(sheet.styles.body, tail),
    )
    (..rows.slice(0, count), holder, ..rows.slice(count), below)
  } else { () }
  block(width: 100%, above: if caption == none { lead } else { 0pt }, below: lead, typed(sheet.styles.table, table(
    columns: if held { (..columns, 0pt) } else { columns },
    align: if held { (..sides, left) } else { sides },
    stroke: (x, y) => if x < count { rule },
    inset: (x: 1.2mm, y: 0.7mm),
    ..header, ..widened(all.slice(0, first)), ..last,
  )))
  if not held { tail }
}

#let field(label, value, width) = {
  let style = sheet.styles.body
  let under = -style.bottom
  box({
    label
    box(
      width: width, height: style.top + under, baseline: under,
      stroke: (bottom: 0.5pt), outset: (bottom: 0.2 * style.size - under), align(center, value),
    )
  })
}
#let fields(..all) = unindented(par(all.pos().join(h(1em, weak: true))))

#let signing-line(name) = {
  let style = sheet.styles.body
  let under = -style.bottom
  box(
    width: 1fr, height: style.top + under, baseline: under,
    stroke: (bottom: 0.5pt), outset: (bottom: 0.2 * style.size - under), name,
  )
}
#let party(role, body, signer, name, date) = block(width: 100%, breakable: false, unindented({
  set par(justify: false)
  par(role)
  par(body)
  v(1.5 * sheet.pitch)
  par({ signer; signing-line(name) })
  v(0.5 * sheet.pitch)
  par(h(1fr) + date)
}))
#let signatures(columns, ..parties) = block(width: 100%, breakable: parties.pos().len() > 6, inset: (top: sheet.pitch), grid(
  columns: columns * (1fr,), column-gutter: sheet.styles.body.size * 1.5, row-gutter: sheet.pitch, ..parties,
))

#let together(body) = block(width: 100%, breakable: false, body)
// Hangs rest under a paragraph as part of its last line, so that widow control draws a second line along.
#let hang(body, rest) = {
  set text(costs: (widow: 100%, orphan: 100%))
  let tail = context {
    let below = block(width: sheet.measure, rest)
    let height = measure(below).height
    let drop = -sheet.styles.body.bottom
    box(width: 0pt, height: height + drop, baseline: height + drop, place(top + left, dx: -sheet.measure, dy: drop, below))
  }
  par(body + h(1fr) + tail)
}
`;
