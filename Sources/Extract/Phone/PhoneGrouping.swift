// Runs on valid numbers in national notation only.

/// How the groups of a number as written compare with the groups that its plan writes it in.
enum PhoneGrouping {
  /// The same groups.
  case exact
  /// Some of the plan's groups are written together, none is divided.
  case coarse
  /// The area code stands alone, and the rest is divided in its own way.
  case area
  case none

  /// Compares the groups `range` of `run`, read as a number of `nationalCount` digits, with
  /// `pattern`: sizes of groups, five bits each, the first in the lowest.
  init(_ run: PhoneRun, _ range: Range<Int>, nationalCount: Int, pattern: UInt32) {
    var written: UInt32 = 0
    let last = run.groups[range.upperBound - 1].digitsThrough
    for index in range.dropLast() {
      let behind = last - run.groups[index].digitsThrough
      if behind < nationalCount { written |= 1 << UInt32(behind) }
    }
    var planned: UInt32 = 0
    var area: UInt32 = 0
    var left = nationalCount
    var sizes = pattern
    while sizes != 0, left > 0 {
      left -= min(Int(sizes & 31), left)
      sizes >>= 5
      if left > 0 { planned |= 1 << UInt32(left) }
      if area == 0 { area = planned }
    }
    if written == 0 || planned == 0 {
      self = .none
    } else if written == planned {
      self = .exact
    } else if written & ~planned == 0 {
      self = .coarse
    } else {
      self = written & area != 0 ? .area : .none
    }
  }
}
