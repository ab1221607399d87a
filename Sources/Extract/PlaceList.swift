// Warm code: one binary search per name that a rule would write.

/// Places of names that do not overlap much, to be asked whether one is taken.
struct PlaceList {
  private let places: [Range<UInt64>]
  /// The furthest end of the places up to each.
  private let ends: [UInt64]

  /// `places` in any order.
  init(_ places: [Range<UInt64>]) {
    self.places = places.sorted { $0.lowerBound < $1.lowerBound }
    var furthest: UInt64 = 0
    ends = self.places.map { place in
      furthest = max(furthest, place.upperBound)
      return furthest
    }
  }

  func overlaps(_ place: Range<UInt64>) -> Bool {
    // The last that begins before the end of `place`.
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].lowerBound < place.upperBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ends[low - 1] > place.lowerBound
  }
}
