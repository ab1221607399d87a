// Hot code: one pass over the head of each XML leaf.
internal import Bytes

/// Finds the shape of an XML document by what repeats in its head.
///
/// A record is an element that repeats among its siblings and is made of parts: it has elements in
/// it, or two attributes and more. The shallowest depth with such elements counts for the whole
/// document, so that a reader decides without looking ahead (docs/decisions/xml-records.md).
/// Reads tags loosely: what is not well-formed only makes the answer worse.
struct XMLShapeFinder {
  /// Elements in elements beyond this are not looked at: no document has its records there.
  private static let maximumDepth = 24
  /// Names of one parent's children that are told apart.
  private static let maximumNames = 32

  private struct Child {
    var name: UInt64
    var count = 0
    var isComplex = false
    var isCell = false
  }

  private struct Frame {
    var name: UInt64
    var attributes = 0
    /// Its name says nothing of what is in it, as that of a cell does.
    var isCell = false
    var children: [Child] = []
  }

  private var open: [Frame] = []
  private var deeper = 0
  private var complex: Int?
  private var simple: Int?
  private var keys = XMLKeyCensus()
  /// For each depth, the elements with several children, and those whose children are cells.
  private var parents = [Int](repeating: 0, count: maximumDepth + 1)
  private var rows = [Int](repeating: 0, count: maximumDepth + 1)

  /// The shape of the document that starts with `text`. Looks at no more than 64 KiB.
  static func find(in text: UnsafeBufferPointer<UInt8>) -> XMLShape {
    var finder = XMLShapeFinder()
    finder.scan(UnsafeBufferPointer(rebasing: text.prefix(64 << 10)))
    while !finder.open.isEmpty { finder.close() }
    let depth = finder.complex ?? finder.simple ?? 0
    let keys = finder.keys.attributes(below: depth)
    let areRows =
      depth <= maximumDepth && finder.rows[depth] >= 2
      && finder.rows[depth] * 10 >= finder.parents[depth] * 8
    // Cells that say what they hold need no place.
    let areNamed = keys.keys.contains { Array($0.utf8).withUnsafeBufferPointer(XMLShape.isCell) }
    return XMLShape(recordDepth: depth, keyAttributes: keys, isRows: areRows && !areNamed)
  }

  private mutating func scan(_ text: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while let start = firstIndex(of: UInt8(ascii: "<"), in: text, from: at) {
      guard start + 1 < text.count else { return }
      switch text[start + 1] {
      case UInt8(ascii: "!"):
        guard let end = skipDeclaration(text, from: start) else { return }
        at = end
      case UInt8(ascii: "?"):
        guard let end = firstIndex(of: "?>", in: text, from: start) else { return }
        at = end + 2
      case UInt8(ascii: "/"):
        if deeper > 0 { deeper -= 1 } else { close() }
        at = start + 2
      default:
        guard let end = openTag(text, from: start) else { return }
        at = end
      }
    }
  }

  private func skipDeclaration(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    if text[start...].starts(with: "<!--".utf8) {
      return firstIndex(of: "-->", in: text, from: start + 4).map { $0 + 3 }
    }
    if text[start...].starts(with: "<![CDATA[".utf8) {
      return firstIndex(of: "]]>", in: text, from: start + 9).map { $0 + 3 }
    }
    // A document type may hold declarations in brackets.
    guard let end = firstIndex(of: UInt8(ascii: ">"), in: text, from: start) else { return nil }
    let bracket = firstIndex(of: UInt8(ascii: "["), in: text, from: start) ?? text.count
    if bracket > end { return end + 1 }
    return firstIndex(of: "]>", in: text, from: bracket).map { $0 + 2 } ?? end + 1
  }

  private mutating func openTag(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var at = start + 1
    while at < text.count, !Self.endsName(text[at]) { at += 1 }
    let name = start + 1..<at
    var attributes = 0
    var quote: UInt8 = 0
    var valueStart = 0
    while at < text.count {
      let byte = text[at]
      if quote != 0 {
        if byte == quote {
          quote = 0
          keys.note(text, element: name, value: valueStart..<at, depth: open.count)
        }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
        valueStart = at + 1
        attributes += 1
      } else if byte == UInt8(ascii: ">") {
        break
      }
      at += 1
    }
    guard at < text.count else { return nil }
    let isEmpty = text[at - 1] == UInt8(ascii: "/")
    if open.count < Self.maximumDepth, deeper == 0 {
      let bytes = UnsafeBufferPointer(rebasing: text[name])
      open.append(
        Frame(
          name: hash64(UnsafeRawBufferPointer(bytes)), attributes: attributes,
          isCell: XMLShape.isCell(bytes)))
      if isEmpty { close() }
    } else if !isEmpty {
      deeper += 1
    }
    return at + 1
  }

  @inline(__always)
  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  private mutating func close() {
    guard let frame = open.popLast() else { return }
    judge(frame, depth: open.count)
    guard !open.isEmpty else { return }
    let parent = open.count - 1
    let isComplex = !frame.children.isEmpty || frame.attributes >= 2
    if let known = open[parent].children.firstIndex(where: { $0.name == frame.name }) {
      open[parent].children[known].count += 1
      if isComplex { open[parent].children[known].isComplex = true }
    } else if open[parent].children.count < Self.maximumNames {
      open[parent].children.append(
        Child(name: frame.name, count: 1, isComplex: isComplex, isCell: frame.isCell))
    }
  }

  /// Whether the children of an element at `depth` are records.
  private mutating func judge(_ frame: Frame, depth: Int) {
    if frame.children.reduce(0, { $0 + $1.count }) >= 2 {
      parents[depth] += 1
      if frame.children.count == 1, frame.children[0].isCell { rows[depth] += 1 }
    }
    let leaves = frame.children.count { !$0.isComplex }
    // A customer with two addresses among his other parts is one record, not two.
    if frame.children.contains(where: { $0.isComplex && $0.count >= max(2, leaves) }) {
      complex = min(complex ?? Int.max, depth + 1)
    }
    if frame.children.count == 1, let only = frame.children.first, only.count >= 2 {
      simple = min(simple ?? Int.max, depth + 1)
    }
  }
}
