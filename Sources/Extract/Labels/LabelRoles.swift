// Hot code: a hash and a look-up per labelled line.
internal import Bytes

/// What the labels of lines speak for, as the names of columns do. One per worker.
struct LabelRoles {
  private var known: [UInt64: ColumnRole] = [:]

  /// Reading a name takes as long as a thousand look-ups: past this many, further labels say nothing,
  /// so that a text of labels without end stays linear.
  private static let maximumCount = 4_096

  mutating func role(_ label: UnsafeBufferPointer<UInt8>) -> ColumnRole {
    let hash = hash64(UnsafeRawBufferPointer(label))
    if let role = known[hash] { return role }
    guard known.count < LabelRoles.maximumCount else { return .unknown }
    let role = ColumnName(String(decoding: label, as: UTF8.self)).role
    known[hash] = role
    return role
  }
}
