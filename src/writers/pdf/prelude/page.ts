/** Typst: the sheet, its page numbers, running head and draft mark, and the type of a style. */

export const page = `
#let typed(style, body) = {
  set text(
    font: style.family, weight: style.weight, size: style.size, tracking: style.tracking,
    top-edge: style.top, bottom-edge: style.bottom,
  )
  set par(justify: style.justify, first-line-indent: (amount: style.indent, all: true))
  set align(style.align)
  body
}

#let faced(family, weight, body) = text(font: family, weight: weight, body)

#let footer = context {
  let number = counter(page).get().first()
  let style = sheet.page-number-style
  // 7.5: 一字线 7 mm below the text area, one character from the edge on the outside.
  v(7mm - style.top + style.size / 2)
  let side = if sheet.page-number == "center" { center } else if calc.odd(number) { right } else { left }
  typed((..style, align: side), pad(x: if side == center { 0pt } else { style.size }, [—#number—]))
}

#let draft-mark = place(center + horizon, rotate(-40deg, text(
  font: sheet.styles.title.family, weight: sheet.styles.title.weight, size: 150pt, fill: luma(90%),
  tracking: 40pt, "草稿",
)))

#let paper(title: "", heading-text: none, author: (), date: none, draft: false, body) = {
  set document(title: title, author: author, date: date)
  set page(
    width: sheet.width, height: sheet.height, margin: sheet.margin, header-ascent: 0pt, footer-descent: 0pt,
    footer: if sheet.page-number != "none" { footer },
    header: if heading-text != none { context if counter(page).get().first() > 1 {
      typed((..sheet.styles.small, align: center), heading-text)
      v(3mm)
    } },
    background: if draft { draft-mark },
  )
  set text(
    lang: "zh", region: "cn", fallback: false, cjk-latin-spacing: none, hyphenate: false, ligatures: false, overhang: false,
    // The grid of 5.2.3 wants every page full: 22 lines even where a paragraph then ends with one line overleaf.
    costs: (widow: 0%, orphan: 0%),
  )
  set par(leading: 0pt, spacing: 0pt)
  set block(spacing: 0pt)
  set strike(stroke: 0.05em)
  show link: it => it
  show heading: it => {
    let style = sheet.headings.at(calc.min(it.level, 5) - 1)
    block(width: 100%, above: style.before, below: style.after, sticky: true, breakable: false, typed(style, {
      h(style.indent)
      it.body
    }))
  }
  show footnote.entry: it => typed((..sheet.styles.small, indent: 0pt), it)
  typed(sheet.styles.body, body)
}
`;
