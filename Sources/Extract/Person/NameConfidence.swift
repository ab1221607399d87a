// Hot code: a table.

/// How likely a value that reads as a name is one, by what its column is called and by what the
/// tables know of it.
enum NameConfidence {
  /// Nil where it is not worth keeping.
  static func percent(_ reading: NameReading, _ column: ColumnPlan) -> UInt8? {
    let isForename = reading.forename == .frequent
    let isKnown = reading.forename != .unknown || reading.surname != .unknown
    if column.role == .entity {
      if isForename { return reading.surname == .unknown ? 84 : 92 }
      if reading.forename == .listed { return reading.surname == .unknown ? 55 : 80 }
      if reading.hasParticle { return 60 }
      guard column.leansToPeople else { return nil }
      return reading.surname != .unknown && column.isNamed ? 60 : 50
    }
    if column.isNamed { return isForename ? 97 : isKnown ? 95 : 90 }
    return isForename ? 92 : isKnown ? 75 : column.isCertain ? 65 : 50
  }
}
