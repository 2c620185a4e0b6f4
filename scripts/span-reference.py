"""Golden file of strict span evaluation: python3 scripts/span-reference.py > test/golden/span-reference.json

The counting of the CoNLL-2000 script conlleval.pl (Erik Tjong Kim Sang), written down again: a single walk over both
tag columns that keeps track of whether both are inside an equal chunk. It never builds a list of spans, so it shares no
code and no idea with src/metrics/bioSpans.ts.
"""

import json
import random


def split_tag(tag):
    prefix, _, kind = tag.partition("-")
    return prefix, kind


def end_of_chunk(prev_tag, tag, prev_type, type_):
    if prev_tag in ("E", "S"):
        return True
    if prev_tag in ("B", "I") and tag in ("B", "S", "O"):
        return True
    return prev_tag != "O" and prev_type != type_


def start_of_chunk(prev_tag, tag, prev_type, type_):
    if tag in ("B", "S"):
        return True
    if prev_tag in ("E", "S", "O") and tag in ("E", "I"):
        return True
    return tag != "O" and prev_type != type_


def count(gold, guess):
    correct = found_gold = found_guess = 0
    in_correct = False
    last_gold = last_guess = ("O", "")
    for gold_tag, guess_tag in list(zip(gold, guess)) + [("O", "O")]:
        now_gold, now_guess = split_tag(gold_tag), split_tag(guess_tag)
        if in_correct:
            end_gold = end_of_chunk(last_gold[0], now_gold[0], last_gold[1], now_gold[1])
            end_guess = end_of_chunk(last_guess[0], now_guess[0], last_guess[1], now_guess[1])
            if end_gold and end_guess and last_gold[1] == last_guess[1]:
                in_correct = False
                correct += 1
            elif end_gold != end_guess or now_gold[1] != now_guess[1]:
                in_correct = False
        start_gold = start_of_chunk(last_gold[0], now_gold[0], last_gold[1], now_gold[1])
        start_guess = start_of_chunk(last_guess[0], now_guess[0], last_guess[1], now_guess[1])
        if start_gold and start_guess and now_gold[1] == now_guess[1]:
            in_correct = True
        found_gold += start_gold
        found_guess += start_guess
        last_gold, last_guess = now_gold, now_guess
    return {"wanted": found_gold, "named": found_guess, "right": correct}


def main():
    rng = random.Random(17)
    alphabets = [["O", "B", "I"], ["O", "B-X", "I-X", "B-Y", "I-Y"], ["O", "B-X", "I-X", "E-X", "S-X", "I-Y"]]
    cases = []
    for number in range(120):
        tags = alphabets[number % len(alphabets)]
        length = rng.randrange(0, 12)
        gold = [rng.choice(tags) for _ in range(length)]
        guess = [tag if rng.random() < 0.7 else rng.choice(tags) for tag in gold]
        cases.append({"gold": gold, "guess": guess, **count(gold, guess)})
    lines = ",\n".join("  " + json.dumps(case) for case in cases)
    print(f"[\n{lines}\n]")


main()
