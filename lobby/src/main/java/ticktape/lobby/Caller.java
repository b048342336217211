package ticktape.lobby;

import org.jspecify.annotations.Nullable;
import ticktape.room.Limits;
import ticktape.room.Rate;
import ticktape.room.Room;
import ticktape.room.Speech;
import ticktape.rules.Options;
import ticktape.wire.ToServer;

/** A connection, as the lobby knows it. */
final class Caller {

  private static final int JOINS = 10;
  private static final int QUESTIONS = 20;

  final int connection;
  final String address;
  final Speech speech;
  final Rate chat;
  final Rate questions;
  final Rate joins;

  /** Who it is; null before the hello. */
  @Nullable Person person;

  /** The room it is in; null in the lobby. */
  @Nullable Room<?, ?> room;

  /** How it came to the room before; null if it has been in none. */
  ToServer.@Nullable Join last;

  /** Since when it takes nothing; empty while it does. */
  @Nullable Long stuckSinceNanos;

  Caller(int connection, String address, Speech speech, Limits limits) {
    this.connection = connection;
    this.address = address;
    this.speech = speech;
    this.chat = new Rate(limits.talk().lines(), limits.talk().nanos());
    this.questions = new Rate(QUESTIONS, limits.talk().nanos());
    this.joins = new Rate(JOINS, limits.talk().nanos());
  }

  /** A wish for a room, made as the one before was. */
  ToServer.Join wish(String code) {
    var like = last;
    var want = speech == Speech.JSON ? ToServer.Want.VIEW : ToServer.Want.TAPE;
    return new ToServer.Join(
        "",
        code,
        like == null ? ToServer.Role.PLAY : like.role(),
        like == null ? want : like.want(),
        like == null ? 0 : like.hz(),
        false,
        false,
        -1,
        Options.STANDARD);
  }

  /** Who and from where, for the log. */
  String shown() {
    return person == null ? address : person.name + " (" + address + ")";
  }

  /** The address without the port. */
  String host() {
    var colon = address.lastIndexOf(':');
    return colon < 0 ? address : address.substring(0, colon);
  }
}
