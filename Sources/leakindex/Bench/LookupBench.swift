import Format
import Glibc
import Query

/// Times look-ups one by one and reports percentiles: warm ones by the processor time of the thread,
/// so that what else the machine does is not counted; cold ones by the clock on the wall.
struct LookupBench {
  private let reader: IndexReader
  private let folder: String
  private let sample: LookupSample
  private let isCold: Bool

  init(_ reader: IndexReader, folder: String, sample: LookupSample, isCold: Bool) {
    self.reader = reader
    self.folder = folder
    self.sample = sample
    self.isCold = isCold
  }

  /// Rows of a table in Markdown.
  func run() throws(IndexError) -> [String] {
    let state = isCold ? "cold" : "warm"
    var lines = [
      "| look-up, \(state) | number | p50 µs | p99 µs | slowest µs |", "|---|---|---|---|---|",
    ]
    let some = isCold ? max(sample.queries.count / 100, 1) : sample.queries.count
    lines.append(try row("exact, counts only", sample.queries.prefix(some), places: 0))
    lines.append(try row("exact, with 20 places", sample.queries.prefix(some), places: 20))
    lines.append(try row("miss", sample.misses.prefix(some), places: 20))
    let pages = [Query.Match](repeating: .domain(sample.largestDomain), count: isCold ? 5 : 50)
    lines.append(
      try row(
        "first page of a domain with \(Units.count(sample.addressesOfLargestDomain)) addresses",
        pages[...], places: 20, limit: 100))
    return lines
  }

  private func row(
    _ name: String, _ matches: ArraySlice<Query.Match>, places: Int, limit: Int = 1
  ) throws(IndexError) -> String {
    var nanoseconds: [Int] = []
    nanoseconds.reserveCapacity(matches.count)
    // What is measured warm was looked up once before.
    if !isCold { for match in matches.suffix(20_000) { _ = try look(match, places, limit) } }
    for match in matches {
      if isCold { dropPages() }
      let start = now()
      _ = try look(match, places, limit)
      nanoseconds.append(now() - start)
    }
    nanoseconds.sort()
    let shown = [0.5, 0.99, 1].map { share in
      Units.tenths(Double(nanoseconds[Int(Double(nanoseconds.count - 1) * share)]) / 1000)
    }
    return "| \(name) | \(Units.count(matches.count)) | \(shown.joined(separator: " | ")) |"
  }

  private func look(
    _ match: Query.Match, _ places: Int, _ limit: Int
  ) throws(IndexError) -> Int {
    var query = Query(match)
    query.maximumPlaces = places
    return try reader.search(query, limit: limit).count
  }

  private func now() -> Int {
    var time = timespec()
    clock_gettime(isCold ? CLOCK_MONOTONIC : CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Asks the system to forget the index: first the maps of this process, then the files.
  private func dropPages() {
    reader.releasePages()
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        // SAFETY: readdir ends the name with a zero within d_name.
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      let descriptor = open(folder + "/" + name, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
      close(descriptor)
    }
  }
}
