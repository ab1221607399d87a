internal import CKernels

/// What the C library does with memory that was freed.
///
/// Left alone it serves ever larger pieces from its heaps, and up to eight heaps a core keep what was
/// freed in them: over 5 GB of input a run with 256 MB grew to 700 MB. Batches and tables are given
/// back at once instead, which costs nothing that could be measured.
enum HeapPolicy {
  /// Larger pieces are maps of their own, and unmapped when they are freed.
  private static let mappedFromInBytes: Int32 = 4 << 20
  /// More than this at the end of a heap goes back to the system.
  private static let keptInBytes: Int32 = 4 << 20

  static func apply(jobs: Int) {
    ck_heap_policy(Int32(clamping: max(2, jobs)), mappedFromInBytes, keptInBytes)
  }
}
