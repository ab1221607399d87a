/// How the budget of a run is shared out.
///
/// What is not given away here is for the lanes: each holds a member of up to
/// `Limits.wholeMemberInBytes`, its decoded text and its records.
struct MemoryShares {
  /// For accumulators, flushes and merges.
  let writerInBytes: Int
  /// For units that wait in the channel.
  let channelInBytes: Int

  init(_ options: IngestOptions) {
    writerInBytes = options.memoryInBytes / 32 * 15
    channelInBytes = min(options.memoryInBytes / 16, 64 << 20)
  }
}
