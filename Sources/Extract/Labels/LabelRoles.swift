// Hot code: a hash and a look-up per labelled line.
internal import Bytes

/// What the labels of lines speak for, as the names of columns do. One per worker.
struct LabelRoles {
  struct Reading {
    var role: ColumnRole
    /// `name`, `nom` without more.
    var isBareName = false
  }

  private var known: [UInt64: Reading] = [:]

  /// Reading a name takes as long as a thousand look-ups: past this many, further labels say nothing,
  /// so that a text of labels without end stays linear.
  private static let maximumCount = 4_096

  mutating func read(_ label: UnsafeBufferPointer<UInt8>) -> Reading {
    let hash = hash64(UnsafeRawBufferPointer(label))
    if let reading = known[hash] { return reading }
    guard known.count < LabelRoles.maximumCount else { return Reading(role: .unknown) }
    let name = ColumnName(String(decoding: label, as: UTF8.self))
    let reading = Reading(role: name.role, isBareName: name.isBareName)
    known[hash] = reading
    return reading
  }
}
