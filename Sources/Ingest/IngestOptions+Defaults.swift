import CKernels
import Corpus
import Glibc

extension IngestOptions {
  /// Below this the accumulators would flush all the time.
  public static let minimumMemoryInBytes: UInt64 = 64 << 20

  /// The same with the limits that follow from the memory.
  var boundByMemory: IngestOptions {
    var bound = self
    bound.limits.maximumMessageInBytes = min(limits.maximumMessageInBytes, memoryInBytes / 8)
    return bound
  }

  /// One worker for each processor that this process may use.
  public static var defaultJobs: Int {
    max(1, Int(ck_processor_count()))
  }

  /// A quarter of the machine's memory, at most 1 GiB.
  public static var defaultMemoryInBytes: Int {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let pageInBytes = sysconf(Int32(_SC_PAGESIZE))
    let quarter = pages > 0 && pageInBytes > 0 ? pages * pageInBytes / 4 : 1 << 30
    return max(Int(minimumMemoryInBytes), min(1 << 30, quarter))
  }
}
