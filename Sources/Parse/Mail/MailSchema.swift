internal import Bytes
internal import Corpus
internal import MIME

/// The columns that header fields and bodies of messages go to: one schema for nearly all messages
/// that a reader meets, so that it is planned once.
///
/// Grows by the names that messages bring. A message whose names are too many for it starts a new
/// one, so that what a field is called depends on its message alone.
struct MailSchema {
  /// The most columns of one schema. Further names of one message share the last column.
  static let maximumColumns = 1024
  static let bodyColumn = 0
  private static let overflowColumn = 1

  private let fieldNames: FieldNames
  private var columns: [Schema.Column] = []
  /// Where the columns of one hash of a folded name stand.
  private var places: [UInt64: Int] = [:]
  private(set) var schema: Schema

  init(_ fieldNames: FieldNames) {
    self.fieldNames = fieldNames
    schema = Schema(columns: [])
    reset()
  }

  /// Makes room for all names of `message`; called before `column`.
  mutating func prepare(for message: Message) {
    if isKnown(message) { return }
    if !add(message) {
      reset()
      _ = add(message)
    }
    schema = Schema(columns: columns)
  }

  /// The column of a field.
  func column(of field: HeaderField, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    places[MailSchema.key(bytes.part(field.nameRange))] ?? MailSchema.overflowColumn
  }

  private mutating func reset() {
    columns = []
    places = [:]
    columns.append(
      Schema.Column(name: "body", field: fieldNames.intern("body"), carrier: .mailBody))
    columns.append(Schema.Column(name: "…", field: fieldNames.intern("…"), carrier: .mailHeader))
    schema = Schema(columns: columns)
  }

  private func isKnown(_ message: Message) -> Bool {
    message.withBytes { bytes in
      message.fields[message.root.fields].allSatisfy {
        places[MailSchema.key(bytes.part($0.nameRange))] != nil
      }
    }
  }

  /// False when there are too many columns.
  private mutating func add(_ message: Message) -> Bool {
    message.withBytes { bytes in
      for field in message.fields[message.root.fields] {
        let name = bytes.part(field.nameRange)
        let key = MailSchema.key(name)
        if places[key] != nil { continue }
        guard columns.count < MailSchema.maximumColumns else { return false }
        places[key] = columns.count
        let spelling =
          field.name == .other
          ? String(decoding: name, as: UTF8.self) : field.name.spelling.description
        columns.append(
          Schema.Column(
            name: spelling, field: fieldNames.intern(spelling), carrier: .mailHeader))
      }
      return true
    }
  }

  /// Names that differ only in case are one; 64 bits tell a thousand names apart.
  private static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { folded in
      // Header names are at most 256 bytes long (`HeaderScanner.field`).
      let count = min(name.count, folded.count)
      for index in 0..<count { folded[index] = name[index].asciiLowercased }
      return hash64(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: folded[..<count])))
    }
  }
}
