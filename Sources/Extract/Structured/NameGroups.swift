internal import Corpus

/// Brings the columns together that speak of the same person: `billing_first_name` and
/// `billing_last_name`, and not `shipping_last_name`.
enum NameGroups {
  /// Gives every name part a group; returns how many there are, at least one.
  static func assign(_ names: [ColumnName], _ columns: inout [ColumnPlan]) -> Int {
    var groups: [String] = []
    let parts = columns.indices.filter { columns[$0].role.isNamePart }
    for index in parts where columns[index].role == .givenName {
      if !groups.contains(names[index].group), groups.count < RowState.maximumGroups {
        groups.append(names[index].group)
      }
    }
    // A lone pair belongs together whatever else its names say (`kid_first`, `surname`).
    let isLonePair = parts.count { columns[$0].role == .givenName } == 1
    for index in parts {
      let found =
        groups.firstIndex(of: names[index].group)
        ?? (isLonePair ? 0 : nearest(index, names, groups, columns))
      columns[index].group = UInt8(truncatingIfNeeded: found)
    }
    return max(1, groups.count)
  }

  /// The group of the nearest given name, for a family name whose own group has none.
  private static func nearest(
    _ index: Int, _ names: [ColumnName], _ groups: [String], _ columns: [ColumnPlan]
  ) -> Int {
    let given = columns.indices.filter { columns[$0].role == .givenName }
    guard let closest = given.min(by: { abs($0 - index) < abs($1 - index) }) else { return 0 }
    return groups.firstIndex(of: names[closest].group) ?? 0
  }
}
