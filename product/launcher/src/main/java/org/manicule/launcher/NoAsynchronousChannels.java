package org.manicule.launcher;

import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** Refuses every asynchronous network channel, see {@link NoNetwork}. */
public final class NoAsynchronousChannels extends AsynchronousChannelProvider {
  /** Made by name. */
  public NoAsynchronousChannels() {}

  @Override
  public AsynchronousChannelGroup openAsynchronousChannelGroup(
      int threads, @Nullable ThreadFactory factory) {
    throw NoNetwork.refusal();
  }

  @Override
  public AsynchronousChannelGroup openAsynchronousChannelGroup(
      @Nullable ExecutorService executor, int initialSize) {
    throw NoNetwork.refusal();
  }

  @Override
  public AsynchronousServerSocketChannel openAsynchronousServerSocketChannel(
      @Nullable AsynchronousChannelGroup group) {
    throw NoNetwork.refusal();
  }

  @Override
  public AsynchronousSocketChannel openAsynchronousSocketChannel(
      @Nullable AsynchronousChannelGroup group) {
    throw NoNetwork.refusal();
  }
}
