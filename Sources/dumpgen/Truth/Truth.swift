import Bytes

/// What was planted where: one NDJSON row for each mention, trap and document, and the sums.
///
/// Rows: `mention` must be found; `optional` may be found (a given name alone, a company without
/// its form); `trap` looks like an identity and must not come out; `summary` is the last row.
/// Without a file only the sums are kept.
final class Truth {
  private let file: OutputFile?
  private let row = ByteBuffer(capacity: 1 << 20)
  /// The canonical value of the mention that is told next; callers fill it.
  let value = ByteBuffer(capacity: 512)

  /// The path of the document being written, as the index names it.
  let document = ByteBuffer(capacity: 512)
  var place = Place.prose
  var language = Language.english
  var charset: Piece = "utf-8"
  /// The ordinal of the record where it is known, else -1.
  var record = -1
  /// Off while something is written that no reader gets to see.
  var isPaused = false

  private(set) var sums = Sums()
  private let folded = ByteBuffer(capacity: 256)
  private var failure: OutputError?
  private var distinct = [Hash64Set](repeating: Hash64Set(), count: IdentityKind.allCases.count)

  init(path: String?) throws(OutputError) {
    file = if let path { try OutputFile(path: path) } else { nil }
  }

  /// Whether rows are written, and document paths needed.
  var keepsRows: Bool { file != nil }

  func begin(document path: ByteBuffer) {
    sums.documents += 1
    record = -1
    guard keepsRows else { return }
    document.clear()
    document.write(path)
  }

  /// Tells that `value` stands here.
  func mention(_ kind: IdentityKind) {
    guard !isPaused else { return }
    sums.mentions[kind.rawValue] += 1
    distinct[kind.rawValue].insert(hash(of: kind))
    if keepsRows { write("mention", kind, value.bytes) }
  }

  /// Tells that `value` stands here, and that both finding and leaving it is right.
  func optional(_ kind: IdentityKind) {
    if keepsRows && !isPaused { write("optional", kind, value.bytes) }
  }

  /// Tells that `text` stands here and is no identity of `kind`.
  func trap(_ name: Piece, _ kind: IdentityKind, _ text: UnsafeBufferPointer<UInt8>) {
    guard !isPaused else { return }
    sums.traps += 1
    guard keepsRows else { return }
    write("trap", kind, text, trap: name)
  }

  func countMessage(isDuplicate: Bool) {
    sums.messages += 1
    if !isDuplicate { sums.distinctMessages += 1 }
  }

  /// Addresses that differ only in the case of the local part are one.
  private func hash(of kind: IdentityKind) -> UInt64 {
    if kind == .email {
      folded.clear()
      for byte in value.bytes { folded.byte(byte &- 65 < 26 ? byte | 0x20 : byte) }
      return hash64(UnsafeRawBufferPointer(folded.bytes))
    }
    return hash64(UnsafeRawBufferPointer(value.bytes))
  }

  private func write(
    _ type: Piece, _ kind: IdentityKind, _ text: UnsafeBufferPointer<UInt8>, trap: Piece? = nil
  ) {
    row.write("{\"row\":\"")
    row.write(type)
    if let trap {
      row.write("\",\"trap\":\"")
      row.write(trap)
    }
    row.write("\",\"kind\":\"")
    row.write(kind.name)
    row.write("\",\"value\":\"")
    writeEscaped(text)
    row.write("\",\"document\":\"")
    writeEscaped(document.bytes)
    row.write("\",\"carrier\":\"")
    row.write(place.name)
    row.write("\",\"language\":\"")
    row.write(language.code)
    row.write("\",\"charset\":\"")
    row.write(charset)
    row.byte("\"")
    if record >= 0 {
      row.write(",\"record\":")
      row.number(record)
    }
    row.write("}\n")
    if row.count > 1 << 20 { flush() }
  }

  private func writeEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      if byte == 0x22 || byte == 0x5c { row.byte("\\") }
      if byte < 32 {
        row.write("\\u00")
        row.hex(UInt64(byte), digits: 2)
      } else {
        row.byte(byte)
      }
    }
  }

  /// A failed write is kept and thrown by `finish`.
  private func flush() {
    if failure == nil {
      do { try file?.write(row.bytes) } catch { failure = error }
    }
    row.clear()
  }

  /// Writes the summary row, if rows are kept, and returns it. Nothing may be told afterwards.
  func finish(bytes: Int) throws(OutputError) -> String {
    for kind in IdentityKind.allCases {
      sums.distinct[kind.rawValue] = distinct[kind.rawValue].count
    }
    let summary = sums.json(bytes: bytes)
    row.write(text: summary + "\n")
    flush()
    if let failure { throw failure }
    try file?.close()
    return summary
  }
}
