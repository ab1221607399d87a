/// Reads an index as docs/format/v1.md says and as nothing else does: no code of the program is
/// used, so that page and code cannot err together. Takes only blocks that are not compressed.
struct PageWalk {
  struct Mention: Hashable {
    var kind: Int
    var value: String
    var document: String
    var leak: String
    var record: UInt64
    var field: String
    var rule: UInt8
    var percent: UInt8
  }

  struct WalkError: Error {
    var what: String
  }

  private(set) var mentions: [Mention] = []
  private var documents: [UInt64: [(path: String, source: Int64)]] = [:]
  private var leaks: [Int64: String] = [:]
  private var fields: [UInt64: String] = [:]

  /// `files` by name.
  init(_ files: [String: [UInt8]]) throws {
    let last = files.keys.filter { $0.hasPrefix("manifest-") }.max() ?? ""
    var manifest = PageBytes(try PageWalk.sections(files[last] ?? [], type: 3)[32] ?? [])
    _ = manifest.varint()
    guard manifest.varint() == 1 else { throw WalkError(what: "one shard is expected") }
    _ = manifest.fixed(8)
    for _ in 0..<3 { _ = manifest.varint() }
    var names: [(type: UInt8, name: String)] = []
    for _ in 0..<manifest.varint() {
      let type = manifest.byte()
      let id = String(manifest.varint())
      let name = String(repeating: "0", count: 10 - id.count) + id
      names.append((type, name + (type == 1 ? ".mentions" : ".catalog")))
      guard manifest.varint() == UInt64(files[names[names.count - 1].name]?.count ?? 0) else {
        throw WalkError(what: "length of \(name)")
      }
      _ = manifest.varint()
    }
    guard manifest.varint() == 0 else { throw WalkError(what: "nothing is hidden") }
    for (type, name) in names where type == 2 {
      try readCatalog(PageWalk.sections(files[name] ?? [], type: 2))
    }
    for (type, name) in names where type == 1 {
      try readMentions(PageWalk.sections(files[name] ?? [], type: 1))
    }
  }

  /// The sections of a file by number, found from its footer.
  private static func sections(_ file: [UInt8], type: UInt8) throws -> [UInt64: [UInt8]] {
    let magic: [UInt8] = [0x4C, 0x4B, 0x49, 0x4E, 0x44, 0x45, 0x58, 0x00]
    guard file.count > 72, Array(file[0..<8]) == magic, file[8] == 1, file[9] == 0,
      file[10] == type, Array(file.suffix(8)) == magic.map({ ~$0 })
    else { throw WalkError(what: "header or footer") }
    var footer = PageBytes(Array(file.suffix(40)))
    let directory = Int(footer.fixed(8))
    let count = footer.fixed(8)
    _ = footer.fixed(8)
    guard footer.fixed(8) == UInt64(file.count) else { throw WalkError(what: "length") }
    var entries = PageBytes(Array(file[directory...]))
    var sections: [UInt64: [UInt8]] = [:]
    for _ in 0..<count {
      let number = entries.fixed(4)
      _ = entries.fixed(4)
      let start = Int(entries.fixed(8))
      let length = Int(entries.fixed(8))
      _ = entries.fixed(8)
      sections[number] = Array(file[start..<start + length])
    }
    return sections
  }

  // MARK: - Catalog

  private mutating func readCatalog(_ sections: [UInt64: [UInt8]]) throws {
    var sources = try PageBytes(sections[16] ?? []).block()
    var id: Int64 = 0
    for _ in 0..<sources.varint() {
      id += sources.zigzag()
      for _ in 0..<3 { _ = sources.text() }
      leaks[id] = sources.text()
      _ = sources.varint()
      _ = sources.zigzag()
      _ = sources.varint()
      if sources.byte() == 1 { _ = sources.fixed(16) }
    }
    try readRows(sections)
    guard let section = sections[24], !section.isEmpty else { return }
    var names = try PageBytes(section).block()
    var ordinal: UInt64 = 0
    for _ in 0..<names.varint() {
      ordinal += names.varint()
      fields[ordinal] = names.text()
    }
  }

  private mutating func readRows(_ sections: [UInt64: [UInt8]]) throws {
    var rows = try PageBytes(sections[18] ?? []).block()
    var (source, content, path): (Int64, Int64, [UInt8]) = (0, 0, [])
    for _ in 0..<rows.varint() {
      let marks = rows.byte()
      source += rows.zigzag()
      path = Array(path.prefix(Int(rows.varint())))
      path += rows.take(Int(rows.varint()))
      _ = rows.varint()
      if marks & 0x80 != 0 { _ = rows.text() }
      if marks & 0x10 != 0 {
        content += rows.zigzag()
        documents[UInt64(content), default: []].append(
          (String(decoding: path, as: UTF8.self), source))
      }
      if marks & 0x20 != 0 { _ = rows.zigzag() }
      if marks & 0x40 != 0 { _ = rows.text() }
    }
  }

  // MARK: - Mentions

  private struct Span {
    var base: UInt64
    var content: Int64
    var records: UInt64
    var tuples: [(field: UInt64, rule: UInt8, percent: UInt8)]
  }

  private mutating func readMentions(_ sections: [UInt64: [UInt8]]) throws {
    let shapes = readShapes(PageBytes(sections[5] ?? []))
    var directory = PageBytes(sections[2] ?? [])
    for section in 0..<6 {
      let terms = directory.varint()
      if terms == 0 { continue }
      _ = directory.varint()
      let limit = directory.varint()
      _ = directory.varint()
      let part = Int(directory.varint())
      _ = directory.varint()
      guard section < 4 else { continue }
      var index = PageBytes(Array((sections[3] ?? [])[part...]))
      let spans = readSpans(PageBytes(sections[UInt64(6 + section)] ?? []), shapes)
      let block = Array((sections[1] ?? [])[Int(index.fixed(8))...])
      try readBlock(PageBytes(block), section, limit, spans)
    }
  }

  private func readShapes(
    _ bytes: PageBytes
  ) -> [[(field: UInt64, rule: UInt8, percent: UInt8)]] {
    var offsets = bytes
    let count = offsets.fixed(8)
    let starts = (0..<count).map { _ in Int(offsets.fixed(8)) }
    return starts.map { start in
      var shape = PageBytes(Array(bytes.all[(offsets.position + start)...]))
      return (0..<shape.varint()).map { _ in
        let field = shape.varint()
        let rule = shape.byte()
        return (field, rule, shape.byte())
      }
    }
  }

  /// One block of spans at most.
  private func readSpans(
    _ bytes: PageBytes, _ shapes: [[(field: UInt64, rule: UInt8, percent: UInt8)]]
  ) -> [Span] {
    var tail = PageBytes(Array(bytes.all.suffix(32)))
    let count = tail.fixed(8)
    _ = tail.fixed(8)
    let indexLength = Int(tail.fixed(8))
    var index = PageBytes(Array(bytes.all.dropLast(32).suffix(indexLength)))
    var base = index.fixed(8)
    _ = index.fixed(8)
    var content = Int64(index.fixed(4))
    var data = bytes
    return (0..<count).map { _ in
      content += data.zigzag()
      let records = data.varint()
      let tuples = shapes[Int(data.varint())]
      defer { base += records * UInt64(tuples.count) }
      return Span(base: base, content: content, records: records, tuples: tuples)
    }
  }

  private mutating func readBlock(
    _ block: PageBytes, _ kind: Int, _ limit: UInt64, _ spans: [Span]
  ) throws {
    var block = block
    guard block.varint() == 0 else { throw WalkError(what: "no lists are expected") }
    let terms = block.varint()
    _ = block.varint()
    var heads = try block.takeBlock()
    var bits = BitWalk(block.rest)
    var key: [UInt8] = []
    for _ in 0..<terms {
      key = Array(key.prefix(Int(heads.varint())))
      key += heads.take(Int(heads.varint()))
      _ = heads.varint()
      guard heads.varint() == 0 else { throw WalkError(what: "one spelling is expected") }
      let value = PageWalk.spelled(PageWalk.folded(key, kind), heads.byte(), kind)
      let postings = heads.varint()
      var position: UInt64 = 0
      for _ in 0..<postings {
        position += bits.next(PageWalk.parameter(limit / postings))
        try add(kind, value, position, spans)
      }
    }
  }

  private static func parameter(_ mean: UInt64) -> Int {
    var k = 0
    while mean >> UInt64(k + 1) > 0 { k += 1 }
    return mean < 2 ? 0 : k
  }

  private static func folded(_ key: [UInt8], _ kind: Int) -> String {
    let text = String(decoding: key, as: UTF8.self)
    switch kind {
    case 0:
      let parts = text.split(separator: "\u{1}")
      return parts[1] + "@" + parts[0].split(separator: "\u{2}").reversed().joined(separator: ".")
    case 1: return "+" + text
    default: return String(text.split(separator: "\u{0}").last ?? "")
    }
  }

  /// Codes 0, as folded, and 1, a capital at the start of each word; ASCII alone.
  private static func spelled(_ folded: String, _ code: UInt8, _ kind: Int) -> String {
    guard code == 1 else { return folded }
    var result = ""
    var isStart = true
    var isOver = false
    for character in folded {
      if kind == 0, character == "@" { isOver = true }
      result += isStart && !isOver ? character.uppercased() : String(character)
      isStart = !character.isLetter
    }
    return result
  }

  private mutating func add(
    _ kind: Int, _ value: String, _ position: UInt64, _ spans: [Span]
  ) throws {
    let found = spans.last { $0.base <= position }
    guard let span = found else { throw WalkError(what: "position \(position)") }
    let width = UInt64(span.tuples.count)
    let record = (position - span.base) / width
    guard record < span.records else { throw WalkError(what: "position \(position)") }
    let tuple = span.tuples[Int((position - span.base) % width)]
    for document in documents[UInt64(span.content)] ?? [] {
      mentions.append(
        Mention(
          kind: kind, value: value, document: document.path, leak: leaks[document.source] ?? "",
          record: record, field: fields[tuple.field] ?? "", rule: tuple.rule,
          percent: tuple.percent))
    }
  }
}
