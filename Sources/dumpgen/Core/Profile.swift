import ArgumentParser

/// What a dump is made of.
enum Profile: String, CaseIterable, ExpressibleByArgument {
  case mail, csv, xml, logs, mixed, nested
  /// The small one that is committed under SampleDumps.
  case sample

  /// Out of 100 bytes, how many are of each sort of files.
  var shares: [(sort: FileSort, share: Int)] {
    switch self {
    case .mail: [(.mail, 100)]
    case .csv: [(.table, 100)]
    case .xml: [(.markup, 100)]
    case .logs: [(.loose, 100)]
    case .mixed, .nested, .sample: [(.mail, 45), (.table, 35), (.markup, 15), (.loose, 5)]
    }
  }
}

/// The sorts of files that makers write.
enum FileSort: Int, CaseIterable {
  case mail, table, markup, loose
}
