#!/usr/bin/env python3
"""A snake of the JSON-over-sockets courses, without its window: one connection per frame, ten a
second. It is its own judge, and tells the server where it lies.

python3 classic_snake.py [HOST [PORT [NAME [FRAMES [LENGTH]]]]]
"""
import json, socket, sys, time

given = sys.argv[1:]
host, port, name, frames, length = given + ["localhost", "9999", "py", "100", "5"][len(given):]


def frame(body):
    """Sends the own snake, and gets everyone's: the server closes after one line."""
    with socket.create_connection((host, int(port)), timeout=5) as line:
        line.sendall((json.dumps({"player_name": name, "snake_data": body}) + "\n").encode())
        answer = b""
        while not answer.endswith(b"\n"):
            some = line.recv(2048)
            assert some, "the answer has no newline: %r" % answer
            answer += some.decode("ascii").encode()
        assert not line.recv(1), "the server goes on after its line"
    assert answer.count(b"\n") == 1, answer
    return json.loads(answer)


body = [[100 + 10 * i, 100] for i in range(int(length))]
for number in range(int(frames)):
    head = body[0]
    body = [[(head[0] - 10) % 600, head[1]]] + body[:-1]
    snakes = frame(body)
    assert list(snakes)[-1] == name, "the own snake is last"
    assert snakes[name] == body, "the own snake comes back as it was"
    assert len(snakes) <= 9
    print(json.dumps(list(snakes)), flush=True)
    time.sleep(0.1)
