// Hot code: one pass over each record.
internal import Bytes
internal import Corpus

/// Makes records of the cards of an address book, the entries of a directory or the events of a
/// calendar.
///
/// A card with a formatted name (`FN`) is read without the parts of it (`N`), so that each card
/// names its person once. An entry that is no person (a group, a machine) keeps its name as
/// `group/cn`, which is nobody's.
struct CardReader {
  /// A line that is continued beyond this is cut.
  private static let maximumLineInBytes = 1 << 20
  private static let maximumColumns = 1024

  private let format: CardFormat
  private let fieldNames: FieldNames
  private var columns: [Schema.Column] = []
  private var known: [String: UInt32] = [:]
  private var schema = Schema(columns: [])
  private var line = CardLine()
  private var unfolded: [UInt8] = []
  /// Records that were begun so far.
  private(set) var record: UInt64 = 0

  // The batch being filled.
  private var text: [UInt8] = []
  private var fields: [RecordBatch.Field] = []
  private var firstRecord: UInt64 = 0
  /// The first field of the record being read.
  private var firstField = 0
  private var hasFormattedName = false
  private var isPerson = false
  private var hasClass = false
  private var hasAddress = false

  init(_ format: CardFormat, _ fieldNames: FieldNames) {
    self.format = format
    self.fieldNames = fieldNames
  }

  /// The records of whole cards; nil when there are none.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> RecordBatch? {
    firstRecord = record
    var at = 0
    while at < bytes.count { at = readLine(bytes, at) }
    endRecord()
    guard !fields.isEmpty else { return nil }
    if schema.columns.count != columns.count { schema = Schema(columns: columns) }
    defer {
      text = []
      fields = []
      firstField = 0
    }
    return RecordBatch(text: text, fields: fields, schema: schema, firstRecord: firstRecord)
  }

  // MARK: Lines

  /// Reads the line at `start` with its continuations; returns where the next one begins.
  private mutating func readLine(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    unfolded.removeAll(keepingCapacity: true)
    var at = start
    while true {
      let end = firstIndex(of: 0x0A, in: bytes, from: at) ?? bytes.count
      var last = end
      while last > at, bytes[last - 1] == 0x0D { last -= 1 }
      if unfolded.count < Self.maximumLineInBytes {
        unfolded.append(contentsOf: bytes[at..<last])
      }
      at = min(end + 1, bytes.count)
      guard at < bytes.count, !unfolded.isEmpty else { break }
      if bytes[at] == 0x20 || bytes[at] == 0x09 {
        at += 1
      } else if isSoftBreak {
        unfolded.removeLast()
      } else {
        break
      }
    }
    take()
    return at
  }

  /// The `=` at the end of a quoted-printable line of vCard 2.1.
  private var isSoftBreak: Bool {
    format == .vCard && unfolded.last == UInt8(ascii: "=")
      && unfolded.withUnsafeBufferPointer {
        firstIndex(of: "QUOTED-PRINTABLE", in: $0) != nil
          || firstIndex(of: "quoted-printable", in: $0) != nil
      }
  }

  private mutating func take() {
    guard !unfolded.isEmpty else {
      if format == .ldif { endRecord() }
      return
    }
    let isRead = unfolded.withUnsafeBufferPointer { line.read($0, format) }
    guard isRead else { return addField("line", unfolded) }
    guard !line.isBinary else { return }
    let key = String(decoding: line.key, as: UTF8.self)
    switch format {
    case .vCard: takeCard(key)
    case .ldif: takeEntry(key)
    case .calendar: takeEvent(key)
    }
  }

  private mutating func takeCard(_ key: String) {
    switch key {
    case "begin", "end": if line.value.count < 16 { endRecord() }
    case "version", "rev", "prodid", "uid": break
    case "n":
      let parts = line.parts()
      addField("n/family", parts[0])
      if parts.count > 1 { addField("n/given", parts[1]) }
    case "org":
      let parts = line.parts()
      addField("org", parts[0])
      for unit in parts.dropFirst() { addField("org/unit", unit) }
    case "adr":
      let parts = line.parts()
      for part in parts.prefix(6) { addField("adr", part) }
      if parts.count > 6 { addField("adr/country", parts[6]) }
    default:
      if key == "fn", !line.value.isEmpty { hasFormattedName = true }
      addField(key, line.text())
    }
  }

  /// A line of a calendar: who is asked, and the texts of the event.
  private mutating func takeEvent(_ key: String) {
    switch key {
    case "begin", "end": if line.value.count < 16 { endRecord() }
    case "attendee", "organizer":
      addField("cn", line.commonName())
      let scheme: StaticString = "mailto:"
      let isAddress = line.value.withUnsafeBufferPointer { CardFormat.starts($0, with: scheme) }
      addField("email", Array(line.value.dropFirst(isAddress ? scheme.utf8CodeUnitCount : 0)))
    case "summary", "description", "location", "contact", "comment", "x-alt-desc":
      addField("event/\(key)", line.text())
    case "uid", "prodid", "version", "sequence", "dtstamp", "dtstart", "dtend", "created",
      "last-modified", "rrule", "method", "calscale", "tzid", "tzname", "tzoffsetfrom",
      "tzoffsetto", "trigger":
      break
    default: addField("event/\(key)", line.text())
    }
  }

  private mutating func takeEntry(_ key: String) {
    switch key {
    case "dn", "version": return
    case "sn", "givenname": isPerson = true
    // An export of chosen attributes says no classes: who has an address is taken for a person.
    case "mail", "telephonenumber", "mobile": hasAddress = true
    case "objectclass":
      hasClass = true
      let name = String(decoding: line.value, as: UTF8.self).lowercased()
      if name == "inetorgperson" || name == "contact" { isPerson = true }
      return
    default: break
    }
    addField(key, line.value)
  }

  // MARK: Fields

  private mutating func addField(_ name: String, _ value: [UInt8]) {
    guard value.contains(where: { $0 > 0x20 }), let column = column(name) else { return }
    text.append(0x0A)
    fields.append(
      RecordBatch.Field(
        record: UInt32(truncatingIfNeeded: record - firstRecord), column: column,
        start: UInt32(truncatingIfNeeded: text.count),
        length: UInt32(truncatingIfNeeded: value.count)))
    text.append(contentsOf: value)
  }

  private mutating func column(_ name: String) -> UInt32? {
    if let column = known[name] { return column }
    guard columns.count < Self.maximumColumns else { return known["…"] }
    let name = columns.count == Self.maximumColumns - 1 ? "…" : name
    let column = UInt32(columns.count)
    columns.append(.init(name: name, field: fieldNames.intern(name), carrier: .card))
    known[name] = column
    return column
  }

  private mutating func endRecord() {
    guard fields.count > firstField else { return }
    if hasFormattedName { drop(["n/family", "n/given"]) }
    if format == .ldif, !isPerson, hasClass || !hasAddress {
      rename(["cn", "displayname", "name"])
    }
    hasFormattedName = false
    isPerson = false
    hasClass = false
    hasAddress = false
    firstField = fields.count
    record += 1
  }

  private mutating func drop(_ names: [String]) {
    let dropped = names.compactMap { known[$0] }
    let kept = fields[firstField...].filter { !dropped.contains($0.column) }
    fields.replaceSubrange(firstField..., with: kept)
  }

  private mutating func rename(_ names: [String]) {
    for name in names {
      guard let old = known[name], let new = column("group/\(name)") else { continue }
      for index in fields.indices[firstField...] where fields[index].column == old {
        fields[index].column = new
      }
    }
  }
}
