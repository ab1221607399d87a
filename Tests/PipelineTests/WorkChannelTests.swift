import Pipeline
import Synchronization
import Testing

@Suite struct WorkChannelTests {
  /// Units that beget units: each of `depth` begets two of `depth - 1`.
  @Test(arguments: [1, 2, 5], [0, 3, 1000])
  func everyUnitIsDoneOnceWhateverTheRoom(workers: Int, capacity: Int) {
    let channel = WorkChannel<Int>(capacityInBytes: capacity, backlogCapacity: 2)
    let done = Atomic<Int>(0)
    @Sendable func perform(_ depth: Int) {
      done.add(1, ordering: .relaxed)
      guard depth > 0 else { return }
      for _ in 0..<2 where !channel.offer(depth - 1, sizeInBytes: 1) { perform(depth - 1) }
    }
    WorkerGroup.run(count: workers) {
      for _ in 0..<20 { #expect(channel.send(6)) }
      channel.close()
    } body: { _ in
      while let permit = channel.take() { perform(permit.unit) }
    }
    #expect(done.load(ordering: .relaxed) == 20 * 127)
  }

  @Test func nothingWaitsForEverAfterCancel() {
    let channel = WorkChannel<Int>(capacityInBytes: 10, backlogCapacity: 1)
    WorkerGroup.run(count: 2) {
      var sent = 0
      while channel.send(sent) { sent += 1 }
      #expect(sent >= 3)
      channel.close()
    } body: { _ in
      while let permit = channel.take() {
        if permit.unit == 3 { channel.cancel() }
      }
    }
    #expect(!channel.offer(1, sizeInBytes: 1))
    #expect(next(channel) == nil)
  }

  @Test func offersGoBeforeSources() {
    let channel = WorkChannel<String>(capacityInBytes: 10, backlogCapacity: 4)
    #expect(channel.send("source"))
    #expect(channel.offer("slice", sizeInBytes: 1))
    channel.close()
    #expect(next(channel) == "slice")
    #expect(next(channel) == "source")
    #expect(next(channel) == nil)
  }

  @Test func bytesAreBounded() {
    let channel = WorkChannel<Int>(capacityInBytes: 10, backlogCapacity: 1)
    #expect(channel.offer(1, sizeInBytes: 6))
    #expect(!channel.offer(2, sizeInBytes: 6))
    #expect(next(channel) == 1)
    #expect(channel.offer(3, sizeInBytes: 10))
  }

  /// Takes a unit and gives its permit back at once.
  private func next<Unit>(_ channel: WorkChannel<Unit>) -> Unit? {
    guard let permit = channel.take() else { return nil }
    return permit.unit
  }
}
