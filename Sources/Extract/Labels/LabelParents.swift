// Hot code: a few comparisons per label.

/// What stands above a label by its indentation: `employer:` above `  name: Contoso`.
struct LabelParents {
  private var open: [(indent: Int, role: ColumnRole)] = []
  /// Deeper ones are not remembered.
  private static let maximumDepth = 16

  mutating func removeAll() { open.removeAll(keepingCapacity: true) }

  /// Notes a label that has nothing behind it.
  mutating func add(_ role: ColumnRole, indent: Int) {
    close(to: indent)
    if open.count < Self.maximumDepth { open.append((indent, role)) }
  }

  /// What the label above one at `indent` speaks for; nil where there is none.
  mutating func role(above indent: Int) -> ColumnRole? {
    close(to: indent)
    return open.last?.role
  }

  private mutating func close(to indent: Int) {
    while let last = open.last, last.indent >= indent { open.removeLast() }
  }
}
