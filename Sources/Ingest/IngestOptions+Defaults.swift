import Glibc

extension IngestOptions {
  /// Below this the accumulators would flush all the time.
  public static let minimumMemoryInBytes: UInt64 = 64 << 20

  /// One worker for each processor that this process may use.
  public static var defaultJobs: Int {
    var set = cpu_set_t()
    guard sched_getaffinity(0, MemoryLayout<cpu_set_t>.size, &set) == 0 else {
      return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }
    let count = withUnsafeBytes(of: &set) { $0.reduce(0) { $0 + $1.nonzeroBitCount } }
    return max(1, count)
  }

  /// A quarter of the machine's memory, at most 1 GiB.
  public static var defaultMemoryInBytes: Int {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let pageInBytes = sysconf(Int32(_SC_PAGESIZE))
    let quarter = pages > 0 && pageInBytes > 0 ? pages * pageInBytes / 4 : 1 << 30
    return max(Int(minimumMemoryInBytes), min(1 << 30, quarter))
  }
}
